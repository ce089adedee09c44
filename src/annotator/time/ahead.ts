import { AHEAD } from '../lexicon/time.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Whether a word puts what is told ahead: "will", "due", "may".
 * Refuses "May", the month.
 */
export function isAheadWord(token: Token): boolean {
  return AHEAD.has(token.lower) && token.text !== 'May';
}
