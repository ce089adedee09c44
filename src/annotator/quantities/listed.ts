import { lower } from '../text/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';

/**
 * The members of the list that one stands in: those beside it that nothing but commas, "and" and
 * "or" parts from each other, in order, itself included.
 *
 * @param all what may be listed, in order
 * @param alike whether two neighbours may stand in one list
 */
export function listOf<T extends Stretch>(
  tokens: readonly Token[],
  all: readonly T[],
  one: T,
  alike: (a: T, b: T) => boolean = () => true,
): readonly T[] {
  const joined = (a: T | undefined, b: T | undefined): boolean =>
    a !== undefined && b !== undefined && alike(a, b) && areJoined(tokens, a, b);
  let first = all.indexOf(one);
  let last = first;
  while (joined(all[first - 1], all[first])) first -= 1;
  while (joined(all[last], all[last + 1])) last += 1;
  return all.slice(first, last + 1);
}

function areJoined(tokens: readonly Token[], { to }: Stretch, { from }: Stretch): boolean {
  const between = from - to;
  if (between < 1 || between > 2) return false;
  return [to, from - 1].every((at) => /^(?:,|and|or)$/.test(lower(tokens, at)));
}
