import { AHEAD } from '../lexicon/time.ts';
import { wordTable, type Token } from '../text/tokens.ts';

const TABLE = wordTable(AHEAD);

/**
 * Whether a word puts what is told ahead: "will", "due", "may".
 * Refuses "May", the month.
 */
export function isAheadWord({ lower, text, whole }: Token): boolean {
  return TABLE[whole] === 1 && AHEAD.has(lower) && text !== 'May';
}
