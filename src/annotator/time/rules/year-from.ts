import { follows, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, iso } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';
import { month } from './months.ts';

/** Words between "the year" and the month that it begins in. */
const STARTS = [['from'], ['starting'], ['starting', 'in'], ['beginning'], ['beginning', 'in']];

/**
 * Takes "the year from April", "the financial year starting in July 2024": twelve months.
 * Refuses "the year from hell", "rose year-on-year from May".
 */
export const yearFrom: TimeRule = {
  name: 'year-from',
  read(context, at) {
    const { tokens } = context;
    if (lower(tokens, at) !== 'year' || isOnYear(tokens, at)) return undefined;
    const start = STARTS.findLast((words) => follows(tokens, at + 1, ...words));
    if (start === undefined) return undefined;
    const first = month.read({ ...context, ahead: true }, at + 1 + start.length);
    if (first?.period.length !== MONTH_LENGTH) return undefined;
    const [year, begun] = first.period.split('-').map(Number);
    const last = addMonths({ year: year ?? 0, month: begun ?? 1, day: null }, 11);
    return { to: first.to, period: `${first.period}/${iso(last)}`, implied: first.implied };
  },
};

/** "year-on-year", "year on year", "year over year". */
function isOnYear(tokens: readonly Token[], at: number): boolean {
  const joint = isDash(tokens[at - 1]) ? at - 2 : at - 1;
  return /^(?:on|over)$/.test(lower(tokens, joint));
}

/** Characters of an ISO 8601 date to the month. */
const MONTH_LENGTH = 7;
