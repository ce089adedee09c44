import type { Quantity } from './quantity.ts';

/**
 * The unit that a figure is compared and drawn in: its own, with what it is a rate by ("USD a
 * month"). What is given by the year for one year is what that year came to, and no rate.
 */
export function ratedUnit({
  unit,
  per,
  period,
}: Pick<Quantity, 'unit' | 'per' | 'period'>): string {
  if (per === null || (per === 'year' && /^\d{4}$/.test(period ?? ''))) return unit;
  return `${unit} ${/^(?:hour|[aeio])/.test(per) ? 'an' : 'a'} ${per}`;
}

/** A unit without its rate, and the words of the rate: "USD" and " a month"; those are empty where it is no rate. */
export function partsOfUnit(unit: string): readonly [own: string, rate: string] {
  const at = unit.search(/ an? [a-z]+$/);
  return at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)];
}

/** The words of a unit's rate, behind a blank; empty where it is none. */
export function rateOf(unit = ''): string {
  return partsOfUnit(unit)[1];
}
