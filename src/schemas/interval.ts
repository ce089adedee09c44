import type { Quantity } from './quantity.ts';

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
