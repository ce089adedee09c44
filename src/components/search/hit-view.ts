import { paths, withBase } from '../../paths.ts';
import type { Hit } from '../../search/hit.ts';
import { matchingStamp } from '../../search/matching-stamp.ts';
import { piecesOf } from '../../search/pieces.ts';
import { link, type Templates } from './templates.ts';

/** What a result needs beside itself. */
export interface HitContext {
  readonly templates: Templates;
  /** Where the site is served from. */
  readonly base: string;
  /** Whether it stands among results of other sources, and says whose it is. */
  readonly isMixed: boolean;
  /** What the result says of how it matches. */
  readonly how: string;
}

/** A result as an item of a list; no text of it is ever read as HTML. */
export function hitItem(hit: Hit, { templates, base, isMixed, how }: HitContext): DocumentFragment {
  const item = templates.copy('[data-hit]');
  const [source = ''] = hit.filed.source;
  const claim = withBase(base, paths.claim(hit.claim));
  const quoted = link(claim, ...quoteNodes(hit));
  quoted.dataset.result = '';
  const set = (name: string, ...content: (Node | string)[]): void => {
    item.querySelector(`[${name}]`)?.append(...content);
  };
  const row = item.querySelector('li');
  row?.setAttribute('data-claim', hit.claim);
  // How much room it is given before it is drawn: see the style sheet.
  row?.style.setProperty('--letters', String(hit.quote.length));
  item.querySelector('[data-copy]')?.setAttribute('data-copy', claim);
  set('data-quote', quoted);
  set('data-passage', link(withBase(base, paths.passage(source, hit.claim)), 'in the article'));
  if (isMixed) set('data-whose', templates.named('data-siglum', source));
  set('data-how', how);
  set('data-stamps', ...stampNodes(hit, templates));
  return item;
}

/** The quote as text nodes, with `mark` elements about the words that match. */
function quoteNodes({ quote, marks }: Hit): Node[] {
  return piecesOf(quote, marks).map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** How the fact stands that matched, and how many more of the claim were compared. */
function stampNodes(hit: Hit, templates: Templates): (Node | string)[] {
  const stamp = matchingStamp(hit);
  if (stamp === undefined) return [hit.instead];
  const more = hit.stamps.length - 1;
  const stands = stamp.stands.map(([verdict, sources]) => {
    const stand = document.createElement('span');
    const signs = sources.map((source) => templates.named('data-siglum', source));
    stand.append(templates.named('data-sign', verdict), ' ', ...signs.flatMap((one) => [one, ' ']));
    return stand;
  });
  return [`${stamp.about}:`, ...stands, more > 0 ? `and ${String(more)} more` : ''];
}
