/** The worth of the scale that a value is told in, a power of a thousand: 1e9 for 12 billion. */
export function scaleOf(value: number): number {
  return 10 ** (3 * Math.floor(Math.log10(Math.max(value, 1)) / 3));
}

/** Multiplies by a power of ten without the noise of binary fractions (3.17 * 1e9). */
export function times(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) ? product : Number(product.toPrecision(15));
}
