import { PASSING } from '../lexicon/scopes.ts';
import { firstIn, phrases } from '../text/read.ts';
import type { Surroundings } from './surroundings.ts';
import type { QuantityContext } from './context.ts';

const WORDS = phrases(...PASSING);

/**
 * Whether the words tell a figure as of a day: "$5 billion so far", "provisional figures", "as of
 * July". Not "a provisional government", "the first estimate of a poet", nor where a comma parts
 * them from the figure, save at the opening: "So far, 40 ships".
 */
export function isProvisional(
  { tokens }: QuantityContext,
  { before, after }: Surroundings,
): boolean {
  if (firstIn(tokens, after.from, after.to, WORDS) !== undefined) return true;
  const words = firstIn(tokens, before.from, before.to, WORDS);
  if (words === undefined) return false;
  const opens = words.from - before.from <= 2;
  return opens || !tokens.slice(words.to, before.to).some(({ text }) => text === ',');
}
