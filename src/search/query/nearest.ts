import { distance } from 'fastest-levenshtein';

/** Shorter words than this are never taken for misspelt. */
const SHORTEST = 4;
/** From this length on two letters may be wrong. */
const LONG = 8;

const sorted = (word: string): string => Array.from(word).sort().join('');

/** How many letters are wrong, of which two that changed places count as one. */
export function wrongLetters(typed: string, word: string): number {
  const letters = distance(typed, word);
  return letters === 2 && typed.length === word.length && sorted(typed) === sorted(word)
    ? 1
    : letters;
}

/** How many letters of a word may be wrong. */
export function mostWrong(typed: string): number {
  if (typed.length < SHORTEST || /\d/.test(typed)) return 0;
  return typed.length < LONG ? 1 : 2;
}

/**
 * The word that a misspelt one is nearest to, both in lower case: one letter wrong in short words,
 * two in long ones, the first letter right; null where there is none. Of words as near, the first
 * of the longest common beginning.
 */
export function nearestWord(typed: string, words: Iterable<string>): string | null {
  const most = mostWrong(typed);
  if (most === 0) return null;
  let best: { word: string; wrong: number; common: number } | null = null;
  for (const word of words) {
    if (!word.startsWith(typed.slice(0, 1)) || Math.abs(word.length - typed.length) > most)
      continue;
    if (word.length < SHORTEST) continue;
    const wrong = wrongLetters(typed, word);
    if (wrong > most) continue;
    const common = commonBeginning(typed, word);
    if (best === null || wrong < best.wrong || (wrong === best.wrong && common > best.common)) {
      best = { word, wrong, common };
    }
  }
  return best?.word ?? null;
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
