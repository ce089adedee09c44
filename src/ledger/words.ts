import type { Words } from './likeness.ts';

/** A text as it is found again: typographic marks and white space count for nothing. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A word; of a script that sets no space between words, a character; a number with its points and
 * commas ("310.4").
 */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case. */
export function wordsOf(text: string): Words {
  return wordList(folded(text).toLowerCase().match(WORD) ?? []);
}

/** Words in the order given. */
export function wordList(list: readonly string[]): Words {
  return { list, set: new Set(list) };
}
