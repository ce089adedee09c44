import { FRACTIONS, MULTIPLES, ORDINALS, SMALL_NUMBERS, TENS } from '../lexicon/numbers.ts';
import { CURRENCY_SIGNS, LEADING_CODES } from '../lexicon/currencies.ts';
import { foldsOf, type Token } from '../text/tokens.ts';

/** Every word and sign that a recogniser of figures can begin with, numbers in digits left out. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...Array.from(CURRENCY_SIGNS.keys(), (sign) => sign.replace(/\$$/, '')),
  ...FRACTIONS.keys(),
  ...MULTIPLES.keys(),
  ...LEADING_CODES,
  ...Array.from(SMALL_NUMBERS.keys(), (word) => `${word}fold`),
  'a',
  'an',
  'half',
  'quarter',
]);

const FOLDED = foldsOf(OPENERS);

/** Whether a figure can begin at a token; asked first, it spares most words every recogniser. */
export function opensFigure({ kind, lower, fold }: Token): boolean {
  return kind === 'number' || kind === 'ordinal' || (FOLDED[fold] === 1 && OPENERS.has(lower));
}
