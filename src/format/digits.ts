/** The size of the last of so many digits of a value. */
function stepOf(value: number, digits: number): number {
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** Less than this part of a step is no difference but a computer's way to hold decimals. */
const NOISE = 1e-6;

/** The value with so many digits, never more than it is: 9.782 becomes 9.78. */
export function roundDown(value: number, digits: number): number {
  const step = stepOf(value, digits);
  return Number((Math.floor(value / step + NOISE) * step).toPrecision(digits));
}

/** The value with so many digits, never less than it is. */
export function roundUp(value: number, digits: number): number {
  const down = roundDown(-value, digits);
  return down === 0 ? 0 : -down;
}
