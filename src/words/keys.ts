import { stemmer } from 'stemmer';
import { eng } from 'stopword';

/** Words that stand in any English text and tell nothing of it. */
export const STOP_WORDS: ReadonlySet<string> = new Set(eng);

/** A word as it is compared: composed, without accents, possessive endings and capitals. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/u, '');
}

/**
 * The key under which all inflections of a word are found: its stem by Porter's algorithm (M. F.
 * Porter, "An algorithm for suffix stripping", 1980). Numbers keep their digits without grouping.
 */
export function keyOf(word: string): string {
  const folded = fold(word);
  if (/^\d/.test(folded)) return folded.replaceAll(',', '');
  return STOP_WORDS.has(folded) ? folded : stemmer(folded);
}
