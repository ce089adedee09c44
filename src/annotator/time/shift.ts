import { addMonths, daysIn, iso, parseIso, type Ymd } from './calendar.ts';

/**
 * The date or interval that lies so many months after another; before it where they are negative.
 * A date to the year moves by whole years; a day moves to the same day of the other month, or to
 * its last. Undefined where a year would have to move by a part of itself.
 */
export function shifted(period: string, months: number): string | undefined {
  const ends = period.split('/').map((date) => moved(parseIso(date), months));
  return ends.includes(undefined) ? undefined : ends.join('/');
}

function moved(date: Ymd, months: number): string | undefined {
  if (date.month === null)
    return months % 12 === 0 ? iso({ ...date, year: date.year + months / 12 }) : undefined;
  const month = addMonths(date, months);
  if (date.day === null || month.month === null) return iso(month);
  return iso({ ...month, day: Math.min(date.day, daysIn(month.year, month.month)) });
}
