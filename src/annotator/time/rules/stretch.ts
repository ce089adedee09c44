import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead } from '../expression.ts';
import { latestPastYear } from '../nearest.ts';
import { yearAfter, type YearRead } from '../years.ts';
import { yearRange } from './year.ts';

/** "November 2023 to January 2024": a stretch whose both ends name their year. */
export function untilYear(
  start: string,
  last: number,
  year: YearRead | undefined,
): TimeRead | undefined {
  if (year === undefined) return undefined;
  const end = iso({ year: year.year, month: last, day: null });
  return start < end ? { to: year.to, period: `${start}/${end}`, implied: [] } : undefined;
}

/** From one month to another, 1 to 12, of the year that the words or the article's date give. */
export function stretch(
  context: TimeContext,
  to: number,
  first: number,
  last: number,
): TimeRead | undefined {
  const years = first > last ? yearRange.read(context, to) : undefined;
  if (years !== undefined) return acrossYears(years, first, last);
  const stated = yearAfter(context, to);
  const { anchor } = context;
  const year =
    stated?.year ?? (anchor === null ? undefined : latestPastYear(anchor, last, context.ahead));
  if (year === undefined) return undefined;
  const start = iso({ year: first > last ? year - 1 : year, month: first, day: null });
  return {
    to: stated?.to ?? to,
    period: `${start}/${iso({ year, month: last, day: null })}`,
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}

/** "April-January 2020-21": from a month of one year to a month of the next. */
function acrossYears({ to, period }: TimeRead, first: number, last: number): TimeRead {
  const [from = '', until = ''] = period.split('/');
  const start = iso({ year: Number(from), month: first, day: null });
  const end = iso({ year: Number(until), month: last, day: null });
  return { to, period: `${start}/${end}`, implied: [] };
}
