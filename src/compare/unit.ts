/** Whether a unit is an ISO 4217 currency. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Units that say how long, how often of a hundred, or in which order; they never stand for a count. */
const APART: ReadonlySet<string> = new Set([
  '%',
  'basis points',
  'days',
  'hours',
  'minutes',
  'months',
  'ordinal',
  'percentage points',
  'weeks',
  'years',
]);

/** Whether figures of a unit answer "how much" or "how many", in whatever unit. */
export function isAmount(unit: string): boolean {
  return !APART.has(unit);
}
