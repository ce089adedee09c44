import { bisectRight } from 'd3';
import {
  addMonths,
  daysCovered,
  daysIn,
  fromDayNumber,
  iso,
  parseIso,
  type Ymd,
} from './calendar.ts';

/**
 * Times as facts hold them: ISO 8601 dates to the year, month or day, and intervals `start/end` with
 * both ends included. A date given to the month covers the whole month.
 */

/** The first and last day that a date or interval covers, as ISO dates, which sort as strings. */
export function coverage(time: string): readonly [string, string] {
  const [first, last] = daysCovered(time);
  return [iso(fromDayNumber(first)), iso(fromDayNumber(last))];
}

/** One string for a stretch of time however it is written: "2023" is "2023-01/2023-12". */
export function stretchOf(time: string): string {
  return coverage(time).join('/');
}

/** Whether two times have a day in common. */
export function overlaps(a: string, b: string): boolean {
  const [startA, endA] = coverage(a);
  const [startB, endB] = coverage(b);
  return startA <= endB && startB <= endA;
}

/** Tells whether a time has a day in common with any of the times given. */
export function meeter(times: readonly string[]): (time: string) => boolean {
  const merged: (readonly [string, string])[] = [];
  for (const [start, end] of times.map(coverage).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || start > last[1]) merged.push([start, end]);
    else if (end > last[1]) merged.splice(-1, 1, [last[0], end]);
  }
  const starts = merged.map(([start]) => start);
  return (time) => {
    const [start, end] = coverage(time);
    return (merged[bisectRight(starts, end) - 1]?.[1] ?? '') >= start;
  };
}

/** Whether the second time lies within the first, by the precision each is given to. */
export function contains(outer: string, inner: string): boolean {
  const [outerStart, outerEnd] = coverage(outer);
  const [innerStart, innerEnd] = coverage(inner);
  return outerStart <= innerStart && innerEnd <= outerEnd;
}

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
