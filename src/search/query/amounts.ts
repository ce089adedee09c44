import { otherNumberWords } from '../text/number-words.ts';
import { keyOf } from '../text/tokens.ts';
import type { Lookup } from './lookup.ts';
import type { Part } from './parse.ts';

/** What may stand behind a number and belong to it: by how many powers of ten it makes it more. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Numbers in this many characters are written with a scale: "0.24 trillion", "240 billion". */
const LONGEST = 6;

const wordOf = (part: Part | undefined): string =>
  part?.tokens.length === 1 ? (part.tokens[0]?.word ?? '') : '';
const isNumber = (word: string): boolean => /^\d+(?:\.\d+)?$/.test(word);

/** How many words from a place on are one amount: 2 for a number with its scale or “percent”. */
export function amountLength(parts: readonly Part[], at: number): number {
  const [first, second] = [parts[at], parts[at + 1]];
  if (first?.isQuoted === true || second?.isQuoted === true || !isNumber(wordOf(first))) return 1;
  const unit = wordOf(second);
  return SCALES.has(unit) || unit === 'percent' ? 2 : 1;
}

/** The same number written otherwise, as the texts may have it: keys of runs of words. */
export function sameAmounts([number, scale]: readonly Part[], { has }: Lookup): string[][] {
  const digits = wordOf(number);
  const power = SCALES.get(wordOf(scale)) ?? 0;
  if (!isNumber(digits) || (scale !== undefined && power === 0)) return [];
  const shifted = (by: number): string => plain(Number(`${digits}e${String(by)}`));
  const written = [
    [shifted(power)],
    ...[...SCALES]
      .map(([word, other]) => [shifted(power - other), word])
      .filter(([shown = '']) => shown.length <= LONGEST && Number(shown) > 0),
  ];
  const typed = [digits, wordOf(scale)].join(' ').trim();
  return written
    .filter((words) => words.join(' ') !== typed)
    .map((words) => words.map(keyOf))
    .filter((keys) => keys.every(has));
}

/**
 * A number in words for one in digits and the other way round, “a million” for “1 million”, and
 * “223,000” for “223.000”, which may mean it; where a text has it.
 */
export function otherNumbers(parts: readonly Part[], { has, stops }: Lookup): string[][] {
  const [first = '', ...rest] = parts.map(wordOf);
  const thousands = /^\d{1,3}\.\d{3}$/.exec(parts[0]?.text ?? '')?.[0].replace('.', '');
  return [...otherNumberWords(first), first === '1' && rest.length > 0 ? 'a' : '', thousands ?? '']
    .filter((word) => word !== '' && (has(keyOf(word)) || stops(word)))
    .map((word) => [word, ...rest]);
}

/** A number without an exponent; empty where it has too many digits to be one. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? '' : text;
}
