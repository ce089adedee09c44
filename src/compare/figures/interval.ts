import type { Quantity } from '../../schemas/quantity.ts';

/** The values that a figure's words allow: `[low, high]`, both ends included; null is an open end. */
export type Interval = readonly [number | null, number | null];

/** How far below its number "nearly" may lie, and how far to each side "about", as shares of it. */
const NEARLY = 0.1;
const ABOUT = 0.05;

/**
 * The interval of a figure: half a unit of its last written digit to each side, widened or opened
 * as its qualifier says. "$310 billion" is 309.5 to 310.5 billion, "surpassed $3.17 billion" is
 * 3.17 billion and above, "nearly forty" is 36 to 40.
 */
export function intervalOf({
  value,
  step,
  qualifier,
}: Pick<Quantity, 'value' | 'step' | 'qualifier'>): Interval {
  const half = step / 2;
  switch (qualifier) {
    case 'exact':
      return [value - half, value + half];
    case 'about':
      return [
        value - Math.max(half, ABOUT * Math.abs(value)),
        value + Math.max(half, ABOUT * Math.abs(value)),
      ];
    case 'nearly':
      return [value - Math.max(half, NEARLY * Math.abs(value)), value];
    case 'more-than':
    case 'at-least':
      return [value, null];
    case 'less-than':
    case 'up-to':
      return [null, value];
  }
}

/** The interval of a change: one down lies below zero. */
export function signedInterval(
  figure: Pick<Quantity, 'value' | 'step' | 'qualifier' | 'direction'>,
): Interval {
  const [low, high] = intervalOf(figure);
  if (figure.direction !== 'down') return [low, high];
  return [high === null ? null : -high, low === null ? null : -low];
}

/** Whether some value lies in both intervals. */
export function overlap([lowA, highA]: Interval, [lowB, highB]: Interval): boolean {
  return (lowA ?? -Infinity) <= (highB ?? Infinity) && (lowB ?? -Infinity) <= (highA ?? Infinity);
}

/** Whether all that two intervals have in common is one value, the end of both. */
function touch([lowA, highA]: Interval, [lowB, highB]: Interval): boolean {
  return (highA !== null && highA === lowB) || (highB !== null && highB === lowA);
}

/** Whether the words of a figure leave its own number out: "more than 40" is not 40. */
export function leavesOutItself({ qualifier }: Pick<Quantity, 'qualifier'>): boolean {
  return qualifier === 'more-than' || qualifier === 'less-than';
}

/** A figure as far as it says which values may be. */
interface Ranged {
  readonly interval: Interval;
  /** Whether the end of the interval lies outside it. */
  readonly strict: boolean;
}

/** Whether some value fits both; "more than 40" and "less than 40" meet at 40, which fits neither. */
export function canBothHold(a: Ranged, b: Ranged): boolean {
  if (!overlap(a.interval, b.interval)) return false;
  return !((a.strict || b.strict) && touch(a.interval, b.interval));
}
