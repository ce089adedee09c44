import { RANGING_VERBS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDash, lower } from '../text/read.ts';
import { isBound } from './compared.ts';
import type { QuantityMention } from './find.ts';
import type { QuantityContext } from './context.ts';

/**
 * "8 to 10 percent", "between $5 and $7 million", "2–3 years": the ends of a range bound one value
 * from below and from above, and are told alike. Refuses "rose from $5 million to $7 million", "rose
 * 2% to 7%", "4 and 5 percent".
 *
 * @param mentions those of a sentence, in order
 */
export function boundRanges(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
): QuantityMention[] {
  return mentions.map((mention, index) => {
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    if (before !== undefined && isUpperEnd(context, mentions, index))
      return { ...mention, ...toldOf(before, mention), qualifier: 'up-to' };
    if (after !== undefined && isUpperEnd(context, mentions, index + 1))
      return { ...mention, ...toldOf(mention, after), qualifier: 'at-least' };
    return mention;
  });
}

/** What is told of both ends: the word of a change and the time may stand before or behind them. */
function toldOf(low: QuantityMention, high: QuantityMention): Partial<QuantityMention> {
  const { status, hedge, denied } = low;
  const { measure, direction } = high.measure.endsWith('difference') ? high : low;
  const { period, implied, carried } = low.period === null ? high : low;
  return { status, hedge, denied, measure, direction, period, implied, carried };
}

/** Whether a figure, by its place among those of the sentence, is the upper end of a range. */
export function isUpperEnd(
  context: QuantityContext,
  mentions: readonly QuantityMention[],
  index: number,
): boolean {
  const [first, second] = [context.figures[index - 1], context.figures[index]];
  const [low, high] = [mentions[index - 1], mentions[index]];
  if (first === undefined || first.to + 1 !== second?.from || low?.unit !== high?.unit)
    return false;
  if (low === undefined || low.value >= (high?.value ?? low.value)) return false;
  // "rose | 0.3% to 5.1%"
  const isChange = low.direction !== null && low.status === 'observed';
  return isRangeLink(context, first) && !(isChange && first.to - first.from > 1);
}

function isRangeLink({ tokens, parse }: QuantityContext, { from, to }: FigureAt): boolean {
  let lead = from - 1;
  while (isBound(tokens, lead)) lead -= 1;
  if (lower(tokens, to) === 'and') return lower(tokens, lead) === 'between';
  // "raised | from an indicative 40 | to 50"
  const start = parse.chunkAt(from)?.from ?? from;
  if (lower(tokens, start - 1) === 'from')
    return RANGING_VERBS.has(parse.clauseAt(from)?.verb.lemma ?? '');
  return isDash(tokens[to]) || /^(?:or|to)$/.test(lower(tokens, to));
}
