import type { LedgerEntry, Loss } from '../schemas/ledger.ts';
import { heldBy, likeness, type Words } from './likeness.ts';
import { ALIKE, HELD, NEAR } from './thresholds.ts';
import { wordsOf } from './words.ts';

/** Too few words to say where they come from. */
const FEWEST_WORDS = 3;

/** A claim with the words that it is compared by. */
export interface Spoken {
  readonly id: string;
  readonly source: string;
  readonly words: Words;
}

/** Where the words of a claim went: the claims that hold them, and what that makes of it. */
export interface Succession {
  readonly why: Extract<Loss, 'split' | 'merged'> | null;
  readonly heirs: string[];
}

/** Reads the words of claims, once for all that they are compared with. */
export function spoken(entries: readonly LedgerEntry[]): Spoken[] {
  return entries.map(({ id, source, quote }) => ({ id, source, words: wordsOf(quote) }));
}

/**
 * What became of words that no claim has alone any more: one claim holds them with others
 * (merged), or several claims hold parts of them (split).
 *
 * @param renewed the claims that are new or worded anew, to which alone they can have gone
 */
export function successionOf(words: Words, renewed: readonly Spoken[]): Succession {
  const wholes = renewed.filter((one) => isHeld(words, one.words));
  if (wholes.length > 0) return { why: 'merged', heirs: ids(wholes) };
  const parts = renewed.filter((one) => isHeld(one.words, words));
  return parts.length > 1 ? { why: 'split', heirs: ids(parts) } : { why: null, heirs: [] };
}

/** Of words that go on in a claim with fewer, the new claims that hold the others. */
export function partedFrom(words: Words, kept: Words, fresh: readonly Spoken[]): string[] {
  return ids(fresh.filter((one) => isHeld(one.words, words) && heldBy(kept, one.words) < HELD));
}

/** Finds the claim whose words are nearest, of the same source first; null where none is near. */
export function nearestAmong(
  current: readonly Spoken[],
): (words: Words, source: string) => string | null {
  const own = Map.groupBy(current, ({ source }) => source);
  return (words, source) => nearest(words, own.get(source) ?? []) ?? nearest(words, current);
}

function nearest(words: Words, claims: readonly Spoken[]): string | null {
  let best: { readonly id: string | null; readonly score: number } = { id: null, score: 0 };
  for (const { id, words: other } of claims) {
    const score = likeness(words, other, Math.max(NEAR, best.score));
    if (score >= NEAR && score > best.score) best = { id, score };
  }
  return best.id;
}

/** Whether words stand in others that say more than they do, and so are a part of them. */
function isHeld(part: Words, whole: Words): boolean {
  const length = part.list.length;
  return (
    length >= FEWEST_WORDS &&
    length <= ALIKE * whole.list.length &&
    heldBy(whole, part, HELD) >= HELD
  );
}

function ids(claims: readonly Spoken[]): string[] {
  return claims.map(({ id }) => id);
}
