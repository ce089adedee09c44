import { readNumber } from '../../figures/number.ts';
import { isDash, lower } from '../../figures/read.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, iso, parseIso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { dayMonth, monthDay } from './days.ts';
import { month } from './months.ts';

/** Months of a stretch told by its name and its end. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['half-year', 6],
  ['season', 12],
  ['year', 12],
]);

/** A stretch told by its months and its end is no longer than this. */
const MOST_MONTHS = 120;

const ENDINGS = new Set(['ended', 'ending', 'through', 'to']);
const STARTS = new Set(['beginning', 'from', 'starting']);

/**
 * Takes "the quarter ended March 31", "the six months ended June 2019", "the year to March 2024",
 * "the season that ended in March", "the 12 months through June", and by its beginning "the year from
 * April", "the financial year starting in July 2024".
 * Refuses "the quarter ended badly", "the season ended in May", "the 2.5 months to November", "rose
 * year-on-year from May".
 */
export const ended: TimeRule = {
  name: 'stretch-ended',
  read(context: TimeContext, at: number): TimeRead | undefined {
    const { tokens } = context;
    const months = monthsAt(tokens, at);
    if (months === undefined) return undefined;
    const isDescribed = /^(?:that|which)$/.test(lower(tokens, at + 1));
    const verb = isDescribed ? at + 2 : at + 1;
    const isStart = STARTS.has(lower(tokens, verb));
    const isNamed = lower(tokens, at) === 'season' && !isDescribed;
    if (isNamed || !(isStart || ENDINGS.has(lower(tokens, verb)))) return undefined;
    const edge = edgeAt(context, /^(?:in|on)$/.test(lower(tokens, verb + 1)) ? verb + 2 : verb + 1);
    if (edge === undefined || edge.period.includes('/')) return undefined;
    const date = addMonths(parseIso(edge.period), 0);
    const [first, last] = isStart ? [0, months - 1] : [1 - months, 0];
    const period = `${iso(addMonths(date, first))}/${iso(addMonths(date, last))}`;
    return { ...edge, period };
  },
};

function monthsAt(tokens: readonly Token[], at: number): number | undefined {
  if (lower(tokens, at) !== 'months') {
    const months = LENGTHS.get(lower(tokens, at));
    return months === undefined || isOnYear(tokens, at) ? undefined : months;
  }
  const counted = readNumber(tokens, at - 1)?.value ?? 0;
  return Number.isInteger(counted) && counted >= 1 && counted <= MOST_MONTHS ? counted : undefined;
}

function edgeAt(context: TimeContext, at: number): TimeRead | undefined {
  return monthDay.read(context, at) ?? dayMonth.read(context, at) ?? month.read(context, at);
}

/** "year-on-year", "year on year", "year over year". */
function isOnYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:on|over)$/.test(lower(tokens, isDash(tokens[at - 1]) ? at - 2 : at - 1));
}
