import { MONTH_NAMES, parseIso } from '../dates/calendar.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { partsOfUnit } from '../schemas/rated-unit.ts';

/** "20 August 2024", "May 2024", "2023", "January 2024 to July 2024". */
export function periodWords(period: string | null): string {
  if (period === null) return 'no time given';
  return period.split('/').map(dateWords).join(' to ');
}

function dateWords(date: string): string {
  const { year, month, day } = parseIso(date);
  return [day, MONTH_NAMES[(month ?? 0) - 1], year].filter((part) => part != null).join(' ');
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
]);

/** "in 2023", "on 20 August 2024", "from January 2024 to July 2024". */
export function atPeriod(period: string): string {
  if (period.includes('/')) return `from ${periodWords(period)}`;
  return `${period.length === 10 ? 'on' : 'in'} ${periodWords(period)}`;
}

/** "more than $3.17 billion", "14.2%", "56 projects a year". */
export function amountWords(figure: Amount): string {
  const { value, unit, qualifier, direction = null } = figure;
  const [own, rate] = partsOfUnit(unit);
  const sign = SIGNS.get(own) ?? '';
  const behind = sign === '' ? unitBehind(own) : '';
  const bound = qualifier === 'exact' ? [] : qualifier.replace('-', ' ');
  return [direction ?? [], bound, `${sign}${valueWords(value)}${behind}${rate}`].flat().join(' ');
}

function unitBehind(unit: string): string {
  if (unit === '%') return unit;
  return unit === 'ordinal' ? ' (in order)' : ` ${unit}`;
}

/** Digits of a figure that a sum gave: more would be more than the words behind it can carry. */
const DIGITS = 4;

/** The amount of a figure that a sum gave, in as many digits as count. */
export function workedAmountWords(figure: Amount): string {
  return amountWords({ ...figure, value: Number(figure.value.toPrecision(DIGITS)) });
}

type Amount = Pick<Quantity, 'value' | 'unit' | 'qualifier'> & Partial<Pick<Quantity, 'direction'>>;

/** "310.4 billion", "120,000", "0.5": a value in the scale it is usually said in. */
export function valueWords(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (scale === undefined) return grouped(value);
  return `${grouped(Number((value / scale[0]).toPrecision(12)))} ${scale[1]}`;
}

function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** What bears the siglum of its source. */
interface Signed {
  readonly sign: string;
}

function signsIn(items: readonly Signed[]): string[] {
  return [...new Set(items.map(({ sign }) => sign))];
}

/** "A and B": the sources of some things, each named once. */
export function signsOf(items: readonly Signed[]): string {
  return listWords(signsIn(items));
}

/** "Both" of two sources, "All" of more. */
export function allOf(items: readonly Signed[]): 'Both' | 'All' {
  return signsIn(items).length === 2 ? 'Both' : 'All';
}

/** "A denies", "A and B deny": who does it, each named once, with the verb for one or for several. */
export function doesWords(doers: readonly Signed[], one: string, several: string): string {
  return `${signsOf(doers)} ${signsIn(doers).length === 1 ? one : several}`;
}

/** "A", "A and B", "A, B and C". */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
