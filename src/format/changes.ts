import { diffArrays } from 'diff';

/** A stretch of words that two wordings share, or that one of them has alone. */
export interface Change {
  readonly kind: 'same' | 'taken-out' | 'put-in';
  readonly text: string;
}

/** A word with the space behind it; of a script that sets none between words, a character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu;

/** What it takes to make one wording of the other, in whole words, in order. */
export function changes(was: string, now: string): Change[] {
  return diffArrays(words(was), words(now)).map(({ value, added, removed }) => ({
    kind: removed ? 'taken-out' : added ? 'put-in' : 'same',
    text: value.join(''),
  }));
}

function words(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}
