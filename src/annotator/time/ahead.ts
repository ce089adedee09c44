import { AHEAD } from '../lexicon/time.ts';
import type { Token } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';

const TABLE = new WordTable(AHEAD);

/**
 * Whether a word puts what is told ahead: "will", "due", "may".
 * Refuses "May", the month.
 */
export function isAheadWord(token: Token): boolean {
  return TABLE.mayHold(token) && AHEAD.has(token.lower) && token.text !== 'May';
}
