import { NUMBER_WORDS, readNumber } from '../../figures/number.ts';
import { follows, isDash, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, dayFrom, iso, isToTheDay, parseIso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { stretchYear } from '../nearest.ts';
import { toldAs } from '../told.ts';
import { dayMonth, monthDay } from './days.ts';
import { month } from './months.ts';

/** Months of a stretch told by its name and its end. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['season', 12],
  ['year', 12],
]);

/** A stretch told by its months and its end is no longer than this. */
const MOST_MONTHS = 120;

const ENDINGS = new Set(['ended', 'ending', 'through', 'to']);
const STARTS = new Set(['beginning', 'from', 'starting']);

/**
 * Takes "the quarter ended March 31", "the quarter to the end of June", "the six months ended June 2019", "the year to March 2024",
 * "the season that ended in March", "the 12 months through June", "the six-month period to June", "the
 * 52 weeks to May 5", and by its beginning "the year from April", "the financial year starting in
 * July 2024".
 * Refuses "the quarter ended badly", "the season ended in May", "the 2.5 months to November", "rose
 * year-on-year from May".
 */
export const ended: TimeRule = {
  name: 'stretch-ended',
  opens: ['week', ...LENGTHS.keys(), ...NUMBER_WORDS],
  read(context: TimeContext, at: number): TimeRead | undefined {
    const { tokens } = context;
    const length = lengthAt(tokens, at);
    if (length === undefined) return undefined;
    const isDescribed = /^(?:that|which)$/.test(lower(tokens, length.to));
    const verb = isDescribed ? length.to + 1 : length.to;
    const isStart = STARTS.has(lower(tokens, verb));
    const isNamed = lower(tokens, at) === 'season' && !isDescribed;
    if (isNamed || !(isStart || ENDINGS.has(lower(tokens, verb)))) return undefined;
    const place = behindEnd(tokens, verb + 1);
    const edge = isStart ? edgeAt(context, place) : endAt(context, at, place);
    if (edge === undefined) return undefined;
    const period = stretchTo(edge.period, length, isStart);
    return period === undefined ? undefined : { ...edge, period };
  },
};

/** Steps over "in", "on" and "the end of", which leave the last month or day as it is. */
function behindEnd(tokens: readonly Token[], at: number): number {
  if (follows(tokens, at, 'the', 'end', 'of')) return at + 3;
  return /^(?:in|on)$/.test(lower(tokens, at)) ? at + 1 : at;
}

interface Length {
  readonly to: number;
  readonly count: number;
  readonly isWeeks: boolean;
}

/** "year", "nine months", "six-month period", "52 weeks", "week". */
function lengthAt(tokens: readonly Token[], at: number): Length | undefined {
  const named = LENGTHS.get(lower(tokens, at));
  if (named !== undefined) {
    // "the half- | year to March"
    const isHalf = isDash(tokens[at - 1]) && lower(tokens, at - 2) === 'half';
    const count = isHalf ? 6 : named;
    return isOnYear(tokens, at) ? undefined : { to: at + 1, count, isWeeks: false };
  }
  const counted = readNumber(tokens, at);
  if (counted === undefined && lower(tokens, at) !== 'week') return undefined;
  const number = counted ?? { to: at, value: 1 };
  const unit = isDash(tokens[number.to]) ? number.to + 1 : number.to;
  const [, name] = /^(month|week)s?$/.exec(lower(tokens, unit)) ?? [];
  if (name === undefined || !Number.isInteger(number.value) || number.value > MOST_MONTHS)
    return undefined;
  const to = lower(tokens, unit + 1) === 'period' ? unit + 2 : unit + 1;
  return { to, count: number.value, isWeeks: name === 'week' };
}

/** The stretch of a length up to a date, or from it on; weeks are counted to the day. */
function stretchTo(edge: string, { count, isWeeks }: Length, isStart: boolean): string | undefined {
  const date = parseIso(edge);
  if (isWeeks)
    return isToTheDay(edge) && !isStart ? `${dayFrom(date, 1 - 7 * count)}/${edge}` : undefined;
  const [first, last] = isStart ? [0, count - 1] : [1 - count, 0];
  return `${iso(addMonths(date, first))}/${iso(addMonths(date, last))}`;
}

/** The date on which a stretch begins or ends; none where an interval stands there, "March 3-5". */
function edgeAt(context: TimeContext, at: number): TimeRead | undefined {
  const edge = monthDay.read(context, at) ?? dayMonth.read(context, at) ?? month.read(context, at);
  return edge?.period.includes('/') === true ? undefined : edge;
}

/** The date that a stretch from a token on runs to; where it states no year, that of the whole stretch. */
function endAt(context: TimeContext, from: number, at: number): TimeRead | undefined {
  const edge = edgeAt(context, at);
  const { anchor } = context;
  if (edge === undefined || anchor === null || !edge.implied.includes('year')) return edge;
  const date = parseIso(edge.period);
  const year = stretchYear(anchor, date.month ?? 12, toldAs(context, from, edge.to));
  return { ...edge, period: iso({ ...date, year }) };
}

/** "year-on-year", "year on year", "year over year". */
function isOnYear(tokens: readonly Token[], at: number): boolean {
  return /^(?:on|over)$/.test(lower(tokens, isDash(tokens[at - 1]) ? at - 2 : at - 1));
}
