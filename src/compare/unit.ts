import { partsOfUnit, rateOf } from '../schemas/rated-unit.ts';

/** Whether a unit is an ISO 4217 currency, or a rate of one. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(partsOfUnit(unit)[0]);
}

const DURATIONS: ReadonlySet<string> = new Set('days,hours,minutes,months,weeks,years'.split(','));

/** Units that say how long, how often of a hundred, or in which order; they never stand for a count. */
const APART: ReadonlySet<string> = new Set([
  ...DURATIONS,
  ...'%,basis points,ordinal,percentage points'.split(','),
]);

/** Whether figures of a unit say how long something lasts. */
export function isDuration(unit: string): boolean {
  return DURATIONS.has(partsOfUnit(unit)[0]);
}

/** Whether figures of a unit answer "how much" or "how many", in whatever unit. */
export function isAmount(unit: string): boolean {
  return !APART.has(partsOfUnit(unit)[0]);
}

/** Units of lengths, weights, volumes and the like: what has so many of them is one thing. */
const PHYSICAL: ReadonlySet<string> = new Set(
  'acres,barrels,barrels per day,bushels,cm,feet,gallons,GW,GWh,hectares,kg,km,km/h,km2,kWh,litres,m2,m3,metres,miles,mm,mph,MW,MWh,nautical miles,square feet,square miles,t,TEU,TWh,°C,°F'.split(
    ',',
  ),
);

/** Whether figures of a unit measure a size: of money, of length, of weight. */
export function isSize(unit: string): boolean {
  return isCurrency(unit) || PHYSICAL.has(partsOfUnit(unit)[0]);
}

/** Whether figures of a unit say how many things there are. */
export function isCount(unit: string): boolean {
  return isAmount(unit) && !isSize(unit);
}

/** Whether figures of a unit are per cent, whatever they are a rate by. */
export function isPercentage(unit: string): boolean {
  return partsOfUnit(unit)[0] === '%';
}

/** Whether both of two units are rates, by different things; one that is none may be of any. */
export function areOfOtherRates(one: string, other: string): boolean {
  const [a, b] = [rateOf(one), rateOf(other)];
  return a !== '' && b !== '' && a !== b;
}
