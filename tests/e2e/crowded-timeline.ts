import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { rehype } from 'rehype';

/** How much stands on a crowded timeline. */
export interface Crowd {
  readonly events: number;
  /** Figures of the first measure, and of all measures. */
  readonly figures: { readonly first: number; readonly all: number };
}

const YEARS = { first: 2000, count: 24 };

/**
 * The built page of a timeline with its own rows and marks repeated, each copy at a time and an id of
 * its own, until there are as many as a large corpus has.
 */
export function crowd(html: string, { events, figures }: Crowd): string {
  const tree = rehype().parse(html);
  const [root] = selectAll('time-line', tree);
  if (!root) throw new Error('The page has no timeline.');
  const { first, count } = YEARS;
  const all = `${first}-01-01T00:00:00.000Z/${first + count}-01-01T00:00:00.000Z`;
  Object.assign(root.properties, { dataFull: all, dataMain: all });
  fill(tree, '.lane ol', '.row', events);
  for (const lane of selectAll('.lane', tree)) lane.properties.open = true;
  const panels = selectAll('.panel', tree);
  for (const [at, panel] of panels.entries()) {
    const rest = Math.ceil((figures.all - figures.first) / Math.max(1, panels.length - 1));
    fill({ type: 'root', children: [panel] }, '.panel', '.figure', at === 0 ? figures.first : rest);
  }
  fill(tree, 'table[data-name="events"] tbody', 'tr', events);
  fill(tree, 'table[data-name="figures"] tbody', 'tr', figures.all);
  return rehype().stringify(tree);
}

/** Repeats what stands in the first of some lists until they hold so many. */
function fill(tree: Root, lists: string, items: string, amount: number): void {
  const [list] = selectAll(lists, tree);
  const models = selectAll(items, tree);
  if (!list || models.length === 0) return;
  const copies: ElementContent[] = [];
  for (let at = 0; models.length + copies.length < amount; at += 1) {
    const model = models[at % models.length];
    if (model) copies.push(moved(structuredClone(model), at));
  }
  list.children.push(...copies);
}

/** A copy with an id and, where it is dated, a time of its own. */
function moved(copy: Element, at: number): Element {
  const own = `copy-${at}`;
  const { properties } = copy;
  if (properties.id !== undefined) properties.id = `event-${own}`;
  for (const name of ['dataRow', 'dataFigure', 'dataOf'])
    if (properties[name] !== undefined) properties[name] = own;
  const month = String(1 + (at % 12)).padStart(2, '0');
  const year = YEARS.first + (Math.floor(at / 3) % YEARS.count);
  for (const dated of [copy, ...selectAll('[data-when]', copy)])
    if (dated.properties.dataWhen !== undefined) dated.properties.dataWhen = `${year}-${month}`;
  if (properties.dataY !== undefined) lower(copy, 30 + ((at * 37) % 70));
  return copy;
}

/** Gives a figure another height. */
function lower(figure: Element, y: number): void {
  figure.properties.dataY = y;
  for (const line of selectAll('a line', figure)) Object.assign(line.properties, { y1: y, y2: y });
}
