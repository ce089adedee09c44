import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { mapText, runsOf, type Run } from './runs.ts';
import chicagoNotes from './styles/chicago-notes.csl?raw';

const CHICAGO = 'chicago-notes';
plugins.config.get('@csl').styles.add(CHICAGO, chicagoNotes);

const HTML = { format: 'html', lang: 'en-US' } as const;

/** Stand-ins for `<` and `>`, which the styles would read as markup. */
const MARKUP = { '<': '\ue000', '>': '\ue001' } as const;
const hidden = (text: string): string =>
  text.replaceAll('<', MARKUP['<']).replaceAll('>', MARKUP['>']);
const shown = (text: string): string =>
  text.replaceAll(MARKUP['<'], '<').replaceAll(MARKUP['>'], '>');

/** Keeps capitals as they are, where a style would set them as in a title. */
const asItStands = (text: string): string => `<span class="nocase">${text}</span>`;

/** An item as the styles take it: the words of a source are no title to be capitalised. */
function styled(item: CSL): CSL {
  const title = hidden(item.title ?? '');
  const container = item['container-title'];
  return {
    ...item,
    title: item.abstract === undefined ? title : asItStands(title),
    ...(item.author && {
      author: item.author.map((name) =>
        Object.fromEntries(Object.entries(name).map(([part, text]) => [part, hidden(text)])),
      ),
    }),
    ...(item.genre === undefined ? {} : { genre: hidden(item.genre) }),
    ...(container === undefined ? {} : { 'container-title': hidden(container) }),
  };
}

/** The items as one footnote of the Chicago Manual of Style, 18th edition (notes). */
export function chicagoNote(items: readonly CSL[]): Run[] {
  const cite = new Cite(items.map(styled));
  const html = cite.format('citation', {
    ...HTML,
    style: CHICAGO,
    entry: items.map(({ id }) => String(id)),
    citationsPre: [],
    citationsPost: [],
  });
  return mapText(runsOf(html), shown);
}

function apaReference(item: CSL): Run[] {
  const html = new Cite([styled(item)]).format('bibliography', { ...HTML, style: 'apa' });
  // Without a date of access the style leaves a bare "Retrieved" before the address.
  return mapText(runsOf(html), (text) => shown(text).replace(/\bRetrieved (?=https?:)/, ''));
}

/** References made before: an article stands in those of all its claims and questions. */
const references = new WeakMap<CSL, Run[]>();

/** The items as references of the APA, 7th edition, one an item, in the order given. */
export function apaReferences(items: readonly CSL[]): Run[][] {
  return items.map((item) => {
    const reference = references.get(item) ?? apaReference(item);
    references.set(item, reference);
    return reference;
  });
}
