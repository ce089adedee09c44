import type { FigureAt } from '../recognisers/draft.ts';
import { isDash, lower } from '../recognisers/read.ts';
import type { Dated } from './period.ts';
import type { FigureScene } from './scene.ts';

/**
 * The time of the figure that says the same as another, or is the other end of its range: "4.5–5% |
 * in 2025", "in 2025 40 tons, or 5%", "40 crowns (about $5)", "40 ships and | nine barges sank in May". Undefined where a figure has no twin, or
 * says its time itself.
 *
 * @param dates the times of the sentence's figures, read each for itself
 */
export function twinOf(
  { tokens, figures }: FigureScene,
  index: number,
  dates: readonly Dated[],
): Dated | undefined {
  const [before, figure, after] = [figures[index - 1], figures[index], figures[index + 1]];
  if (figure === undefined) return undefined;
  if (after?.unit === figure.unit && isRange(tokens, figure, after)) return dates[index + 1];
  const silent = dates[index]?.period == null || dates[index].carried !== null;
  if (silent && after?.kind === figure.kind && isListed(tokens, figure, after))
    return dates[index + 1];
  return silent && before !== undefined && restates(tokens, before, figure)
    ? dates[index - 1]
    : undefined;
}

type Tokens = FigureScene['tokens'];

/** "4.5–5%", "4 to 5 tons", where nothing parts the two */
export function isRange(tokens: Tokens, { to }: FigureAt, { from }: FigureAt): boolean {
  return from === to + 1 && (isDash(tokens[to]) || /^(?:and|or|to)$/.test(lower(tokens, to)));
}

/** "40 ships and nine barges | sank in May" */
function isListed(tokens: Tokens, { to }: FigureAt, { from }: FigureAt): boolean {
  return from === to + 1 && lower(tokens, to) === 'and';
}

const RESTATING_REACH = 12;
const BOUNDS = new Set(['about', 'almost', 'around', 'nearly', 'roughly', 'some']);

/** "or 5%", "(about $5" */
function restates(tokens: Tokens, { to }: FigureAt, { from }: FigureAt): boolean {
  if (from - to > RESTATING_REACH) return false;
  const at = BOUNDS.has(lower(tokens, from - 1)) ? from - 2 : from - 1;
  return lower(tokens, at) === 'or' || (lower(tokens, at) === '(' && at === to);
}
