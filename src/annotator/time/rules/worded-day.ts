import { ORDINALS, TENS } from '../../lexicon/numbers.ts';
import { follows, isDash, lower } from '../../figures/read.ts';
import type { Token } from '../../text/tokens.ts';
import { daysIn, isRealDate, iso, parseIso } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';
import { month } from './months.ts';

/**
 * Takes "fourteenth of March 2016", "twenty-second of June", "last day of July 2023": a day in words
 * before its month.
 * Refuses "the second of three", "the last days of May", "the first of the month".
 */
export const wordedDay: TimeRule = {
  name: 'worded-day',
  read(context, at) {
    const { tokens } = context;
    const word = dayAt(tokens, at);
    if (word === undefined || lower(tokens, word.to) !== 'of') return undefined;
    const read = month.read(context, word.to + 1);
    if (read === undefined) return undefined;
    const date = parseIso(read.period);
    const last = date.month === null ? 0 : daysIn(date.year, date.month);
    const day = { ...date, day: word.day ?? last };
    return isRealDate(day) ? { ...read, period: iso(day) } : undefined;
  },
};

/** The day, 1 to 31, that words at a token count; null for the last of its month. */
function dayAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly day: number | null } | undefined {
  if (follows(tokens, at, 'last', 'day')) return { to: at + 2, day: null };
  const plain = ORDINALS.get(lower(tokens, at));
  if (plain !== undefined) return { to: at + 1, day: plain };
  if (!isDash(tokens[at + 1])) return undefined;
  const tens = TENS.get(lower(tokens, at));
  const unit = ORDINALS.get(lower(tokens, at + 2));
  return tens === undefined || unit === undefined ? undefined : { to: at + 3, day: tens + unit };
}
