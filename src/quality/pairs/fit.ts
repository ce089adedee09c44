import type { Relation } from '../../schemas/quality.ts';
import type { Ends } from '../gold/pairs.ts';
import { common, lengthOf, type Located } from '../overlap.ts';
import type { Item, Unit } from './unit.ts';

const OF_FIGURES: ReadonlySet<Relation> = new Set([
  'same-figure-agree',
  'same-figure-differ',
  'updates',
]);

/**
 * How firmly a unit stands on two passages, in either order; 0 is not at all. A question of an
 * event finds no pair of figures.
 *
 * @param relation how the passages are marked to stand to each other; null where they never do
 */
export function fit({ question, items: [x, y] }: Unit, [a, b]: Ends, relation: Relation | null) {
  if (question.kind === 'event' && relation !== null && OF_FIGURES.has(relation)) return 0;
  return Math.max(Math.min(stands(x, a), stands(y, b)), Math.min(stands(x, b), stands(y, a)));
}

/** Whether two claims share text with two passages, in either order. */
export function holds(x: Located, y: Located, [a, b]: Ends): boolean {
  return (common(x, a) > 0 && common(y, b) > 0) || (common(x, b) > 0 && common(y, a) > 0);
}

/**
 * Shared text of the claim, as a part of it; where the item names figures, one of them must stand
 * in the passage, and the more of it the better.
 */
function stands({ claim, figure, from }: Item, passage: Located): number {
  const shared = common(claim, passage);
  if (shared === 0) return 0;
  const marks = figure === null ? from : [figure];
  if (marks.length === 0) return shared / lengthOf(claim);
  const most = Math.max(...marks.map((mark) => common(mark, passage)));
  return most === 0 ? 0 : 1 + most;
}
