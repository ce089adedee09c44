import { MONTHS } from '../../lexicon/calendar.ts';
import { isDash, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import { dayNumber, isRealDate, iso, parseIso, type Ymd } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { monthAt } from '../month-name.ts';
import { nearestYear, yearBehind } from '../nearest.ts';
import { isTimetabled, toldAs } from '../told.ts';
import { inYear } from '../years.ts';

interface Days {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number;
  readonly lastMonth: number;
  readonly lastDay: number | null;
}

/**
 * Takes "August 20", "Aug. 20, 2024", "August 20 to 22", "May 16-17", "August 30 to September 2".
 * Refuses "may 20 percent" (no capital), "June 2018" and "in May 20 people".
 */
export const monthDay: TimeRule = {
  name: 'month-day',
  opens: MONTHS.keys(),
  read(context, at) {
    const read = upTo(context, at, readMonthDay);
    const isMonth = lower(context.tokens, at - 1) === 'in' && read?.implied.includes('year');
    return isMonth === true ? undefined : read;
  },
};

/**
 * Takes "20 August", "15th of May 2024", "20-22 August 2024", "20 to 22 August", "30 August to 2
 * September".
 * Refuses "20 May flowers" only where no capital M stands.
 */
export const dayMonth: TimeRule = {
  name: 'day-month',
  opens: [],
  read: (context, at) => upTo(context, at, readDayMonth),
};

type ReadDays = (tokens: readonly Token[], at: number) => Days | undefined;

/** A date, and the stretch from it to another where both state their year: "May 3, 2023 to May 2, 2024". */
function upTo(context: TimeContext, at: number, read: ReadDays): TimeRead | undefined {
  const first = dated(context, read(context.tokens, at));
  if (first === undefined || !isStatedDay(first) || lower(context.tokens, first.to) === 'and')
    return first;
  const link = rangeLink(context.tokens, first.to);
  const last = link === undefined ? undefined : dated(context, read(context.tokens, link));
  return last !== undefined && isStatedDay(last) && first.period < last.period
    ? { to: last.to, period: `${first.period}/${last.period}`, implied: [] }
    : first;
}

function isStatedDay({ period, implied }: TimeRead): boolean {
  return implied.length === 0 && !period.includes('/');
}

function readMonthDay(tokens: readonly Token[], at: number): Days | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const next = at + 1;
  const day = dayAt(tokens, next);
  if (day === undefined) return undefined;
  const one = { from: at, to: next + 1, month, day, lastMonth: month, lastDay: null };
  const link = rangeLink(tokens, next + 1);
  if (link === undefined) return one;
  const otherMonth = monthAt(tokens, link);
  if (otherMonth !== undefined) {
    const lastDay = dayAt(tokens, link + 1);
    return lastDay === undefined ? one : { ...one, to: link + 2, lastMonth: otherMonth, lastDay };
  }
  const lastDay = dayAt(tokens, link);
  return lastDay === undefined || lastDay <= day ? one : { ...one, to: link + 1, lastDay };
}

function readDayMonth(tokens: readonly Token[], at: number): Days | undefined {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const link = rangeLink(tokens, at + 1);
  const lastDay = link === undefined ? undefined : dayAt(tokens, link);
  const after = lastDay === undefined || link === undefined ? at + 1 : link + 1;
  const month = monthAt(tokens, lower(tokens, after) === 'of' ? after + 1 : after);
  if (month === undefined) return undefined;
  const to = lower(tokens, after) === 'of' ? after + 2 : after + 1;
  const one = { from: at, to, month, day, lastMonth: month, lastDay: lastDay ?? null };
  return lastDay === undefined ? untilOther(tokens, one) : one;
}

/** "30 August | to 2 September" */
function untilOther(tokens: readonly Token[], first: Days): Days {
  const link = lower(tokens, first.to) === 'and' ? undefined : rangeLink(tokens, first.to);
  if (link === undefined) return first;
  const lastDay = dayAt(tokens, link);
  const lastMonth = monthAt(tokens, link + 1);
  return lastDay === undefined || lastMonth === undefined
    ? first
    : { ...first, to: link + 2, lastMonth, lastDay };
}

function dated(context: TimeContext, days: Days | undefined): TimeRead | undefined {
  if (days === undefined) return undefined;
  const { to, month, day, lastMonth, lastDay } = days;
  const article = context.anchor === null ? undefined : yearNear(context, context.anchor, days);
  const near = yearBehind(context, days.from, month, article);
  const last = (year: number): Ymd => ({
    year: lastMonth < month ? year + 1 : year,
    month: lastMonth,
    day: lastDay,
  });
  const read = inYear(context, to, near, (year) => {
    const start = iso({ year, month, day });
    return lastDay === null ? start : `${start}/${iso(last(year))}`;
  });
  return read?.period.split('/').every((date) => isRealDate(parseIso(date))) === true
    ? read
    : undefined;
}

/** The year of a day that the words do not state. */
function yearNear(context: TimeContext, anchor: Ymd, { from, to, month, day }: Days): number {
  const told = toldAs(context, from, to);
  let near = nearestYear(anchor, month, day, told);
  // "The law passed on Feb. 29": in a leap year.
  for (let years = 0; years < 8 && !isRealDate({ year: near, month, day }); years += 1)
    near += told === 'ahead' ? 1 : -1;
  const lies = dayNumber({ year: near, month, day }) - dayNumber(anchor);
  // "the games, which open on May 3"
  return lies < -LONG_PAST && isTimetabled(context, from) ? near + 1 : near;
}

/** A day of a timetable that lies further back than this is next year's, in days. */
const LONG_PAST = 60;

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' && token?.kind !== 'ordinal') return undefined;
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) ? Number.parseInt(token.text, 10) : 0;
  const scaled = tokens[at + 1];
  if (scaled?.glued === true && (scaled.kind === 'symbol' || scaled.kind === 'word'))
    return undefined;
  return day >= 1 && day <= 31 ? day : undefined;
}

function rangeLink(tokens: readonly Token[], at: number): number | undefined {
  if (isDash(tokens[at])) return at + 1;
  return ['to', 'through', 'until', 'and'].includes(lower(tokens, at)) ? at + 1 : undefined;
}
