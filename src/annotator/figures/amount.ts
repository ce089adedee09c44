import { PERCENT_UNITS, PHYSICAL_UNITS, WORDED_AMOUNTS } from '../lexicon/units.ts';
import { type Figure, figure, type Recogniser } from './figure.ts';
import { isDash, lower, pastDash, phraseAt, phrasesOf } from '../text/read.ts';

const UNITS = phrasesOf(PHYSICAL_UNITS);
const WORDED = phrasesOf(WORDED_AMOUNTS);

/**
 * Takes "100 million tonnes", "38 bcm", "1.2 million barrels a day", "500 kWh", "30 cubic metres",
 * "14.2%", "12 per cent", "0.5 percentage points", "25 basis points", "a 19-percent increase", "75bp",
 * "half a percent", "a quarter-point cut".
 * Refuses "tonnes of", "30 bcmx", "5 t-shirts", "a percent sign", "100 per centre".
 */
export const readAmount: Recogniser = (tokens, at, number) => {
  const worded = phraseAt(tokens, at, WORDED);
  if (worded !== undefined) return ofUnit(worded.value.unit, { ...worded.value, to: worded.to });
  if (number === undefined) return undefined;
  const named = phraseAt(tokens, pastDash(tokens, number.to), UNITS);
  if (named === undefined) return undefined;
  // "5 t-shirts"
  if (/^[a-z]$/.test(lower(tokens, named.to - 1)) && isDash(tokens[named.to])) return undefined;
  // "a 95% confidence interval"
  if (/^(?:ci|confidence)$/.test(lower(tokens, named.to))) return undefined;
  const { factor, unit } = named.value;
  const scale = (value: number): number => Number((value * factor).toPrecision(15));
  return ofUnit(unit, { to: named.to, value: scale(number.value), step: scale(number.step) });
};

function ofUnit(unit: string, number: Pick<Figure, 'to' | 'value' | 'step'>): Figure {
  return PERCENT_UNITS.has(unit)
    ? figure('percent', 'percentage', number, unit)
    : figure('amount', 'amount', number, unit);
}
