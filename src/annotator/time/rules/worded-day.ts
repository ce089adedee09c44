import { inWords } from '../../figures/ordinal.ts';
import { ORDINALS, TENS } from '../../lexicon/numbers.ts';
import { follows, lower } from '../../text/read.ts';
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
  opens: ['last', ...TENS.keys(), ...ORDINALS.keys()],
  read(context, at) {
    const { tokens } = context;
    const isLast = follows(tokens, at, 'last', 'day');
    const word = isLast ? { to: at + 2, value: null } : inWords(tokens, at);
    if (word === undefined || lower(tokens, word.to) !== 'of') return undefined;
    const read = month.read(context, word.to + 1);
    if (read === undefined) return undefined;
    const date = parseIso(read.period);
    const last = date.month === null ? 0 : daysIn(date.year, date.month);
    const day = { ...date, day: word.value ?? last };
    return isRealDate(day) ? { ...read, period: iso(day) } : undefined;
  },
};
