import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicagoNotes from './styles/chicago-notes.csl?raw';

const CHICAGO = 'chicago-notes';
plugins.config.get('@csl').styles.add(CHICAGO, chicagoNotes);

/** Stand-ins for `<` and `>`, which the styles would read as markup. */
const MARKUP = { '<': '\ue000', '>': '\ue001' } as const;
const hidden = (text: string): string =>
  text.replaceAll('<', MARKUP['<']).replaceAll('>', MARKUP['>']);
const shown = (text: string): string =>
  text.replaceAll(MARKUP['<'], '<').replaceAll(MARKUP['>'], '>').trim();

/** Keeps capitals as they are, where a style would set them as in a title. */
const asItStands = (text: string): string => `<span class="nocase">${text}</span>`;

/**
 * An item as the styles take it. A publisher that is the container too would be printed twice, and
 * the words of a source are no title to be capitalised.
 */
function styled({ publisher, ...item }: CSL): CSL {
  const title = hidden(item.title ?? '');
  const container = item['container-title'];
  return {
    ...item,
    title: item.abstract === undefined ? title : asItStands(title),
    ...(item.author && {
      author: item.author.map((name) =>
        name.literal === undefined ? name : { literal: hidden(name.literal) },
      ),
    }),
    ...(item.genre === undefined ? {} : { genre: hidden(item.genre) }),
    ...(container === undefined ? {} : { 'container-title': hidden(container) }),
    ...(publisher === undefined || publisher === container ? {} : { publisher: hidden(publisher) }),
  };
}

/**
 * Chicago drops the comma between a web page of uncertain date and its site, and writes it for a
 * document (as of version 2025-02-09 of the style).
 */
const forChicago = (item: CSL): CSL =>
  item.type === 'webpage' && item.issued?.circa ? { ...item, type: 'document' } : item;

/** The items as one footnote of the Chicago Manual of Style, 18th edition (notes). */
export function chicagoNote(items: readonly CSL[]): string {
  const cite = new Cite(items.map(styled).map(forChicago));
  const options = { style: CHICAGO, lang: 'en-US', entry: items.map(({ id }) => String(id)) };
  return shown(cite.format('citation', { ...options, citationsPre: [], citationsPost: [] }));
}

function apaReference(item: CSL): string {
  const text = new Cite([styled(item)]).format('bibliography', { style: 'apa', lang: 'en-US' });
  // Without a date of access the style leaves a bare "Retrieved" before the address.
  return shown(text).replace(/\bRetrieved (?=https?:)/, '');
}

/** References made before: an article stands in those of all its claims and questions. */
const references = new WeakMap<CSL, string>();

/** The items as references of the APA, 7th edition, one an item, in the order given. */
export function apaReferences(items: readonly CSL[]): string[] {
  return items.map((item) => {
    const reference = references.get(item) ?? apaReference(item);
    references.set(item, reference);
    return reference;
  });
}
