import { ALIKE, FEWEST_LETTERS } from './thresholds.ts';

/**
 * Whether two lists of words are the same but for misspelt words, of which there are few.
 *
 * Takes "the goverment said", "the government said". Refuses other words ("imports", "exports"),
 * other figures, and a letter changed at the beginning ("million", "billion").
 */
export function sameButForSpelling(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const most = Math.max(1, Math.floor(a.length * (1 - ALIKE)));
  let misspelt = 0;
  for (const [index, word] of a.entries()) {
    const other = b[index] ?? '';
    if (word === other) continue;
    misspelt += 1;
    if (misspelt > most || !isMisspelling(word, other)) return false;
  }
  return true;
}

/** One letter left out, put in or changed, or two neighbours changed over; not the first letter. */
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < FEWEST_LETTERS || !b.startsWith(a.charAt(0))) return false;
  if (/\p{N}/u.test(a + b)) return false;
  const [start, end] = commonEnds(a, b);
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && left === right.slice(1) + right.slice(0, 1);
}

/** The number of letters that two words begin and end with in common, without overlap. */
function commonEnds(a: string, b: string): [start: number, end: number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [start, end];
}
