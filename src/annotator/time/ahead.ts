import { AHEAD } from '../lexicon/time.ts';
import { foldsOf, type Token } from '../text/tokens.ts';

const FOLDED = foldsOf(AHEAD);

/**
 * Whether a word puts what is told ahead: "will", "due", "may".
 * Refuses "May", the month.
 */
export function isAheadWord({ lower, text, fold }: Token): boolean {
  return FOLDED[fold] === 1 && AHEAD.has(lower) && text !== 'May';
}
