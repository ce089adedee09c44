import { type Interval, intervalOf } from '../../schemas/interval.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Figure } from './figure.ts';

/** The interval of an aim: it is set, not measured, so that its number is exact unless its words say less. */
export function aimInterval(aim: Pick<Quantity, 'value' | 'step' | 'qualifier'>): Interval {
  return aim.qualifier === 'exact' ? [aim.value, aim.value] : intervalOf(aim);
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

/** Whether two ends are one number, but for the error of the machine's own arithmetic. */
function isOne(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(a - b) <= ERROR * Math.max(Math.abs(a), Math.abs(b));
}

const ERROR = 4 * Number.EPSILON;

/**
 * Whether the ends of a figure's interval lie outside it: "more than 40" is not 40, and what lies
 * halfway between 4 and 5 is no meeting of the two.
 */
export function leavesOutEnds({ qualifier }: Pick<Quantity, 'qualifier'>): boolean {
  return /^(?:exact|about|more-than|less-than)$/.test(qualifier);
}

/** A figure as far as it says which values may be. */
type Ranged = Pick<Figure, 'interval' | 'strict' | 'reach'>;

/** Whether some value fits both; "more than 40" and "less than 40" meet at 40, which fits neither. */
export function canBothHold(a: Ranged, b: Ranged): boolean {
  if (!overlap(a.interval, b.interval)) return false;
  if (!a.strict && !b.strict) return true;
  return !isOne(a.interval[1], b.interval[0]) && !isOne(b.interval[1], a.interval[0]);
}

/** Whether a figure, whatever its exact value, is what the other's words say. */
export function isWithin(inner: Ranged, outer: Ranged): boolean {
  const [[low, high], [least, most]] = [inner.interval, outer.interval];
  if ((low ?? -Infinity) < (least ?? -Infinity) || (high ?? Infinity) > (most ?? Infinity))
    return false;
  return !outer.strict || inner.strict || !(isOne(low, least) || isOne(high, most));
}

/**
 * Whether two figures say the same as far as their words go: some value fits both, and an open
 * bound lies close to the other figure. "More than 8,000" allows 13 million and does not say it;
 * two bounds say the same only where they are one, and "fewer than 78" does not say 78.
 */
export function saySame(a: Ranged, b: Ranged): boolean {
  if (!canBothHold(a, b)) return false;
  const [openA, openB] = [isOpen(a.interval), isOpen(b.interval)];
  if (openA && openB) return a.interval[0] === b.interval[0] && a.interval[1] === b.interval[1];
  if ((openA && leavesOut(a, b)) || (openB && leavesOut(b, a))) return false;
  return overlap(closed(a), closed(b));
}

/** Whether a bound leaves out the very number that another figure gives: "fewer than 78" beside "78". */
function leavesOut(
  { interval: [low, high], strict }: Ranged,
  { interval, strict: own }: Ranged,
): boolean {
  const [least, most] = interval;
  if (!strict || !own || least === null || most === null) return false;
  const given = (least + most) / 2;
  return isOne(low, given) || isOne(high, given);
}

/** Whether an interval has an open end, so that it says what a value is not. */
export function isOpen([low, high]: Interval): boolean {
  return low === null || high === null;
}

/** The values close to a figure: an open end lies as far from the bound as its reach. */
function closed({ interval: [low, high], reach }: Ranged): Interval {
  if (low !== null && high === null) return [low, low + reach];
  return low === null && high !== null ? [high - reach, high] : [low, high];
}

/** Beyond an open bound, the shares of it within which another figure lies close. */
const CLOSE = { least: 0.02, most: 0.1 };

/** How far beyond its bound a figure reaches: a unit of its last digit, within shares of it. */
export function reachOf({ value, step }: Pick<Quantity, 'value' | 'step'>): number {
  const size = Math.abs(value);
  return Math.min(Math.max(step, CLOSE.least * size), CLOSE.most * size);
}
