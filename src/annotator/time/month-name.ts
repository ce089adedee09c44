import { MONTHS } from '../lexicon/calendar.ts';
import { isCapitalised } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';

/** The month, 1 to 12, that the word at a place names; news writes it with a capital. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  return month !== undefined && isCapitalised(token) ? month : undefined;
}
