import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3';

export type Precision = 'day' | 'month' | 'year';

/** A stretch of time, `[start, end)`, at midnights of UTC. */
export interface TimeSpan {
  readonly start: Date;
  readonly end: Date;
}

const INTERVALS: Readonly<Record<Precision, CountableTimeInterval>> = {
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};

/** The precision an ISO 8601 date is given to. */
export function precisionOf(date: string): Precision {
  if (date.length > 7) return 'day';
  return date.length > 4 ? 'month' : 'year';
}

/** All of the day, month or year that an ISO 8601 date names. */
export function spanOfDate(date: string): TimeSpan {
  const start = new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  return { start, end: INTERVALS[precisionOf(date)].offset(start, 1) };
}

/** All of an ISO 8601 date or interval `start/end`; both ends belong to it. */
export function spanOfPeriod(period: string): TimeSpan {
  const [first = period, last = first] = period.split('/');
  return { start: spanOfDate(first).start, end: spanOfDate(last).end };
}
