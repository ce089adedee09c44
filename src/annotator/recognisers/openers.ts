import {
  FRACTIONS,
  MULTIPLES,
  MULTIPLYING,
  ORDINALS,
  PARTS,
  SCALES,
  SMALL_NUMBERS,
  TENS,
} from '../lexicon/numbers.ts';
import { CURRENCY_SIGNS, LEADING_CODES } from '../lexicon/currencies.ts';
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';

/** Every word and sign that a recogniser of figures can begin with, but numbers in digits and articles. */
const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...Array.from(CURRENCY_SIGNS.keys(), (sign) => sign.replace(/\$$/, '')),
  ...FRACTIONS.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLYING.keys(),
  'halved',
  ...LEADING_CODES,
  ...Array.from(SMALL_NUMBERS.keys(), (word) => `${word}fold`),
  'half',
  'quarter',
]);

const TABLE = new WordTable(OPENERS);

/** What makes an article a number: "a million", "a dozen", "a third". */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), ...PARTS.keys(), 'dozen']);

/** Whether a figure can begin at a token; asked first, it spares most words every recogniser. */
export function opensFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { kind, lower } = token;
  if (kind === 'number' || kind === 'ordinal') return true;
  if (lower === 'a' || lower === 'an') return BEHIND_ARTICLE.has(tokens[at + 1]?.lower ?? '');
  return TABLE.mayHold(token) && OPENERS.has(lower);
}
