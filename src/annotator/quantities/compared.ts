import { BOUNDS, LINKS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { COMPARABLE } from '../time/roles.ts';
import type { QuantityContext } from './context.ts';

/** Words before a figure that is itself what another is compared with. */
const COMPARED = new Set(['after', 'against', 'from', 'versus', 'than']);
const REACH = 6;

/** Whether a word bounds the figure behind it: "about", "more than". */
export function isBound(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) !== 'than') return BOUNDS.has(lower(tokens, at));
  // "more than | 40", but "12% more than | 40" and "higher than the | 61%"
  const isDifference = /^(?:%|cent|percent|points?)$/.test(lower(tokens, at - 2));
  return (
    /^(?:fewer|greater|higher|less|lower|more)$/.test(lower(tokens, at - 1)) &&
    !isDifference &&
    lower(tokens, at + 1) !== 'the'
  );
}

/** "from 4 percent", "compared with nearly 4 percent", "up from about 40", "after 40", "from the goal of 40" */
export function isCompared(
  { tokens, parse }: QuantityContext,
  { from, to, kind }: FigureAt,
): boolean {
  let before = from - 1;
  while (from - before <= REACH && isBound(tokens, before)) before -= 1;
  const named = lower(tokens, before) === 'of' ? parse.chunkAt(before - 1) : undefined;
  if (named?.kind === 'noun') before = named.from - 1;
  const word = lower(tokens, before);
  // "after | 40 people fell ill", "after | 40 days"
  const isTold = parse.clauses.some(({ subject, verb }) => subject?.to === to && verb.from >= to);
  if (COMPARED.has(word)) return word !== 'after' || (kind !== 'duration' && !isTold);
  const lead = lower(tokens, before - 1);
  return lead === 'compared' ? /^(?:to|with)$/.test(word) : lead === 'instead' && word === 'of';
}

/**
 * The figure that a time stands behind and that it alone dates: "against | $4 billion in 2022",
 * "from 41 in Rio in 2016", "40 (35 a year earlier)", "was 27 percent in the same period of 2023".
 */
export function ownerOf(context: QuantityContext, time: TimeExpression): FigureAt | undefined {
  const { tokens, figures, parse } = context;
  const figure = figures.findLast(({ to }) => to <= time.from);
  if (figure === undefined || time.from - figure.to > REACH) return undefined;
  const before = figures[figures.indexOf(figure) - 1];
  const joined =
    lower(tokens, figure.from - 1) === 'and' && before !== undefined && isCompared(context, before);
  if (joined || isCompared(context, figure)) {
    const between = tokens.slice(figure.to, time.from);
    const turns = between.some(({ lower: word }, place) => {
      const verb = parse.clauseAt(figure.to + place)?.verb;
      const isTold = verb?.from === figure.to + place && verb.form !== 'participle';
      return isTold || /^(?:and|but|,|;)$/.test(word);
    });
    return turns ? undefined : figure;
  }
  const isLikely = isLinked(tokens, figure.to, time.from) && isYardstick(tokens, figure, time);
  return isLikely ? figure : undefined;
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
  return holds(tokens, from, to, COMPARABLE);
}

/** Whether only link words, and those of a list besides, stand in `[from, to)`. */
export function isLinked(
  tokens: readonly Token[],
  from: number,
  to: number,
  besides: ReadonlySet<string> = LINKS,
): boolean {
  return tokens.slice(from, to).every(({ lower: word }) => LINKS.has(word) || besides.has(word));
}
