import { TRADED_NOUNS, TRADED_SUBJECTS, TRADING_VERBS } from '../lexicon/situation.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import { iso, weekday } from '../../dates/calendar.ts';
import { type Dated, impliedTime } from './period.ts';
import type { QuantityContext } from './context.ts';

/** How far before a figure the verb of a move may stand, and what moves before the verb. */
const MOVE_REACH = 16;
const SUBJECT_REACH = 9;

/**
 * The article's day, of which a market's move without a time is: "the crown gained 0.3%".
 *
 * Refuses "harvested 40 million tonnes", and a weekend, when none trades.
 */
export function marketDay(
  { tokens, sentence, anchor }: QuantityContext,
  figure: FigureAt,
): Dated | undefined {
  if (anchor?.day == null || weekday(anchor) > 4) return undefined;
  if (figure.kind !== 'money' && figure.kind !== 'percent') return undefined;
  const first = Math.max(sentence.from, figure.from - MOVE_REACH);
  for (let at = figure.from - 1; at >= first; at -= 1) {
    if (!TRADING_VERBS.has(lower(tokens, at))) continue;
    const start = Math.max(sentence.from, at - SUBJECT_REACH);
    const isTraded =
      TRADED_SUBJECTS.has(lower(tokens, at - 1)) || holds(tokens, start, at, TRADED_NOUNS);
    if (isTraded) return impliedTime(iso(anchor));
  }
  return undefined;
}
