import type { Span } from '../schemas/span.ts';
import { countryKey } from './countries.ts';
import { keyOf, STOP_WORDS } from './keys.ts';

/** A word or number of a text as it is looked up: `key` is the same for all its inflections. */
export interface Term {
  readonly key: string;
  /** As it stands in the text. */
  readonly text: string;
  /** `[start, end)` in UTF-16 code units of the text. */
  readonly span: Span;
  /** Whether it is written as a name: with a capital that does not open a sentence. */
  readonly name: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*|\d+(?:[.,]\d+)*/gu;

/** What may stand between the beginning of a sentence and its first word. */
const OPENS = /(?:^|[.!?:;][)"”’']*\s+|[\n\r]\s*)[("“‘'[\s–—-]*$/u;

/** How far back the beginning of a sentence is looked for, in UTF-16 code units. */
const BACK = 8;

/** All words and numbers of a text, in order. */
export function wordsOf(text: string): Term[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: countryKey(keyOf(word)),
    text: word,
    span: [index, index + word.length],
    name: /^\p{Lu}/u.test(word) && !OPENS.test(text.slice(Math.max(0, index - BACK), index)),
  }));
}

/** Words and numbers of a text in order, those left out that stand in any text. */
export function termsOf(text: string): Term[] {
  return wordsOf(text).filter(({ key }) => key.length > 1 && !STOP_WORDS.has(key));
}
