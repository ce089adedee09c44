import type { Interval } from '../../schemas/interval.ts';

/*
 * Sums with intervals, see R. E. Moore, "Interval Analysis" (1966). Ends are rounded outward to
 * twelve digits; an end that the error of the machine's own arithmetic alone parts from such a
 * number is that number, as it is in the decimals of the source.
 */

const DIGITS = 12;

/** The error of a few operations on doubles, as a share of their outcome. */
const ERROR = 4 * Number.EPSILON;

/** What is left of one interval when another is taken away. */
export function difference(from: Interval, [low, high]: Interval): Interval {
  return sum(from, [high === null ? null : -high, low === null ? null : -low]);
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
  const scale = 10 ** Math.abs(places);
  const scaled = places >= 0 ? value * scale : value / scale;
  const nearest = Math.round(scaled);
  const whole = Math.abs(scaled - nearest) <= ERROR * Math.abs(scaled) ? nearest : round(scaled);
  return places >= 0 ? whole / scale : whole * scale;
}
