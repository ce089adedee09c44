import { BOUNDS, LINKS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { FigureScene } from './scene.ts';

/** Words before a figure that is itself what another is compared with. */
const COMPARED = new Set(['against', 'from', 'versus', 'than']);
const REACH = 6;

function isBound(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === 'than') return /^(?:fewer|less|more)$/.test(lower(tokens, at - 1));
  return BOUNDS.has(lower(tokens, at));
}

/** "from 4 percent", "compared with nearly 4 percent", "up from about 40" */
export function isCompared(tokens: readonly Token[], { from }: FigureAt): boolean {
  let before = from - 1;
  while (from - before <= REACH && isBound(tokens, before)) before -= 1;
  const word = lower(tokens, before);
  if (COMPARED.has(word)) return true;
  return /^(?:to|with)$/.test(word) && /^compared$/.test(lower(tokens, before - 1));
}

/**
 * The figure that a time stands right behind and that it alone dates: "against | $4 billion in
 * 2022", "40 (35 a year earlier)", "was 27 percent in the same period of 2023".
 */
export function ownerOf(
  { tokens, figures }: FigureScene,
  time: TimeExpression,
): FigureAt | undefined {
  const figure = figures.findLast(({ to }) => to <= time.from);
  if (figure === undefined || time.from - figure.to > REACH) return undefined;
  if (!isLinked(tokens, figure.to, time.from)) return undefined;
  const before = figures[figures.indexOf(figure) - 1];
  const joined =
    lower(tokens, figure.from - 1) === 'and' && before !== undefined && isCompared(tokens, before);
  return joined || isCompared(tokens, figure) || isYardstick(tokens, figure, time)
    ? figure
    : undefined;
}

/** "35 a year earlier", "27 percent in the same period of 2023", but not "over the same period". */
function isYardstick(tokens: readonly Token[], { to }: FigureAt, time: TimeExpression): boolean {
  if (time.from === to) return isRelative(tokens, time);
  if (!/^(?:at|during|for|in)$/.test(lower(tokens, to))) return false;
  return isRelative(tokens, time) || isLikened(tokens, to, time.from);
}

/** "a year earlier", "two months before" */
export function isRelative(tokens: readonly Token[], { to }: TimeExpression): boolean {
  return /^(?:ago|before|earlier)$/.test(lower(tokens, to - 1));
}

/** Whether words for a stretch of time like the one spoken of stand in `[from, to)`. */
export function isLikened(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower: word }) => /^(?:comparable|corresponding|same)$/.test(word));
}

/** Whether only link words stand in `[from, to)`. */
export function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ lower: word }) => LINKS.has(word));
}
