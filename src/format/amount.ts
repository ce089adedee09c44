import { partsOfUnit } from '../schemas/rated-unit.ts';

const CURRENCY = /^[A-Z]{3}$/;
const ORDINAL_ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const scaled = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 5,
});
const plain = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });

/**
 * A value with its unit (ISO 4217 currency, "%", "ordinal" or a noun in the plural, of a rate with
 * its rate), as people write it: "$310.4 billion", "14.2%", "12th", "120,000 people a day".
 */
export function formatAmount(value: number, unit: string | null): string {
  if (unit === null) return plain.format(value);
  const [own, rate] = partsOfUnit(unit);
  return `${amountOf(value, own)}${rate}`;
}

function amountOf(value: number, unit: string): string {
  if (unit === '%') return `${plain.format(value)}%`;
  if (unit === 'ordinal') return `${plain.format(value)}${ORDINAL_ENDINGS[ordinals.select(value)]}`;
  if (CURRENCY.test(unit)) return money(value, unit);
  return `${plain.format(value)} ${unit}`;
}

/** Digits of an end of an interval: sums give more than anybody can check. */
const DIGITS = 6;

/** An interval of values; null is an open end: "$239.5 billion to $240.5 billion", "15 and above". */
export function formatInterval(
  ends: readonly [number | null, number | null],
  unit: string | null,
): string {
  const low = rounded(ends[0]);
  const high = rounded(ends[1]);
  if (low === null && high === null) return 'any value';
  if (low === null) return `up to ${formatAmount(high ?? 0, unit)}`;
  if (high === null) return `${formatAmount(low, unit)} and above`;
  if (low === high) return `exactly ${formatAmount(low, unit)}`;
  return `${formatAmount(low, unit)} to ${formatAmount(high, unit)}`;
}

function rounded(end: number | null): number | null {
  return end === null ? null : Number(end.toPrecision(DIGITS));
}

/** Intl writes compact money as "$240B" only; the word is wanted. */
function money(value: number, currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(0);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return `${symbol}${symbol === currency ? '\u00A0' : ''}${scaled.format(value)}`;
}
