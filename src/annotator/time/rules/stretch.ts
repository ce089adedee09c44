import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead } from '../expression.ts';
import { stretchYear, yearBehind } from '../nearest.ts';
import { toldAs } from '../told.ts';
import { inYear } from '../years.ts';
import { yearRange } from './year.ts';

/**
 * From one month to another, 1 to 12, of the year that the words or the article's date give; where
 * the first comes later in a year, of that year and the one before, "April-January 2020-21".
 *
 * @param at the first token of the words
 * @param to the token behind them
 */
export function stretch(
  context: TimeContext,
  at: number,
  to: number,
  first: number,
  last: number,
): TimeRead | undefined {
  const across = first > last;
  const years = across ? yearRange.read(context, to) : undefined;
  if (years !== undefined) {
    const [start, end] = years.period.split('/').map(Number);
    return { ...years, period: monthsOf(start ?? 0, first, end ?? 0, last) };
  }
  const { anchor } = context;
  const article = anchor === null ? undefined : stretchYear(anchor, last, toldAs(context, at, to));
  const near = yearBehind(context, at, last, article);
  return inYear(context, to, near, (year) => monthsOf(across ? year - 1 : year, first, year, last));
}

/** From a month of one year to a month of another. */
export function monthsOf(year: number, first: number, lastYear: number, last: number): string {
  const start = iso({ year, month: first, day: null });
  return `${start}/${iso({ year: lastYear, month: last, day: null })}`;
}
