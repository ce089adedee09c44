import { takes } from '../lexicon/sayings.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';

/** Quoted words shorter than this are a name or a word held at arm's length, not a statement. */
export const STATEMENT_WORDS = 3;

/** Words that say what somebody calls a thing are a statement from two words on. */
const NAMING_WORDS = 2;

/**
 * Whether quoted words, the marks left out, are a statement and no name or scare quote.
 *
 * Takes three words or figures and more, and two behind "called it a", "described it as".
 * Refuses "the “green” ships", "the so-called “grain ships”".
 */
export function isStatement(tokens: readonly Word[], { from, to }: Stretch): boolean {
  const words = tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word' || kind === 'number').length;
  return words >= STATEMENT_WORDS || (words >= NAMING_WORDS && isNamed(tokens, from - 1));
}

/** How far before the quoted name "called it a" begins at most, in tokens. */
const NAMING_REACH = 10;

/** Whether the mark at a token opens what somebody calls a thing. */
function isNamed(tokens: readonly Word[], mark: number): boolean {
  for (let at = mark - 1; at > Math.max(0, mark - NAMING_REACH); at -= 1) {
    if (takes(tokens[at]?.lemma ?? '', 'name')) return tokens[at - 1]?.lemma !== 'be';
    if (tokens[at]?.kind === 'mark') return false;
  }
  return false;
}
