import { bisectRight } from 'd3';

/**
 * Times compare as strings: ISO dates to the year, month or day, and intervals `start/end`. A
 * date given to the month covers the whole month.
 */

/** The first and last day that a date or interval covers, as strings that sort; ends included. */
export function coverage(time: string): readonly [string, string] {
  const [start = time, end = start] = time.split('/');
  return [start + FIRST.slice(start.length - 4), end + LAST.slice(end.length - 4)];
}

/** What a date to the year lacks to be the first or last day it covers, in strings that sort. */
const FIRST = '-01-01';
const LAST = '-12-31';

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

/** The same stretch of time one year before. */
export function yearBefore(time: string): string {
  return time
    .split('/')
    .map(
      (date) =>
        `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4).replace('-02-29', '-02-28')}`,
    )
    .join('/');
}
