import type { Interval } from './interval.ts';

/*
 * Sums with intervals, see R. E. Moore, "Interval Analysis" (1966). Ends are rounded outward to
 * so many digits that the error of the machine's own arithmetic stays inside.
 */

const DIGITS = 12;

/** What is left of one interval when another is taken away. */
export function difference([lowA, highA]: Interval, [lowB, highB]: Interval): Interval {
  return outward([
    lowA === null || highB === null ? null : lowA - highB,
    highA === null || lowB === null ? null : highA - lowB,
  ]);
}

/** Two intervals together. */
export function sum([lowA, highA]: Interval, [lowB, highB]: Interval): Interval {
  return outward([
    lowA === null || lowB === null ? null : lowA + lowB,
    highA === null || highB === null ? null : highA + highB,
  ]);
}

/**
 * An interval of no negative values divided by one of positive values; an end is open where the
 * divisor's is, or where the divisor reaches zero.
 */
export function quotient([lowA, highA]: Interval, [lowB, highB]: Interval): Interval {
  return outward([
    lowA === null || highB === null ? null : lowA / highB,
    highA === null || lowB === null || lowB <= 0 ? null : highA / lowB,
  ]);
}

function outward([low, high]: Interval): Interval {
  return [
    low === null ? null : rounded(low, Math.floor),
    high === null ? null : rounded(high, Math.ceil),
  ];
}

function rounded(value: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const places = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  // Powers of ten above one are exact, those below are not.
  return places >= 0
    ? round(value * 10 ** places) / 10 ** places
    : round(value / 10 ** -places) * 10 ** -places;
}
