import { partsOfUnit } from '../schemas/rated-unit.ts';
import { formatAmount } from './amount.ts';

const CURRENCY = /^[A-Z]{3}$/;

/** Units that stand as symbols, by what they are called where none is counted out. */
const NAMES: Partial<Record<string, string>> = {
  cm: 'centimetres',
  kg: 'kilograms',
  km: 'kilometres',
  km2: 'square kilometres',
  m2: 'square metres',
  m3: 'cubic metres',
  mm: 'millimetres',
  t: 'tonnes',
};

/** What a unit counts, in words: "US dollars", "per cent", "ships"; null where nothing can be said. */
export function unitWords(unit: string | null): string | null {
  if (unit === null || unit === 'ordinal') return null;
  const [own, rate] = partsOfUnit(unit);
  if (own === '%') return `per cent${rate}`;
  return `${CURRENCY.test(own) ? currencyWords(own) : (NAMES[own] ?? own)}${rate}`;
}

/** A difference of two amounts in words: "9.78 billion US dollars", "2.5 percentage points". */
export function differenceWords(value: number, unit: string | null): string | null {
  const [own, rate] = partsOfUnit(unit ?? '');
  if (own === '%') return `${formatAmount(value, null)} percentage points${rate}`;
  const words = unitWords(unit);
  return words && `${scaled.format(value)} ${words}`;
}

const scaled = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 5,
});

/** The plural name, as Intl writes it after a number; the code where it knows none. */
function currencyWords(currency: string): string {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' })
      .formatToParts(2)
      .find(({ type }) => type === 'currency')?.value ?? currency
  );
}
