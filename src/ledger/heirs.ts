import type { LedgerEntry, Loss } from '../schemas/ledger.ts';
import { heldBy, likeness } from './likeness.ts';
import { ALIKE, HELD, NEAR } from './thresholds.ts';
import { wordsOf } from './words.ts';

/** Too few words to say where they come from. */
const FEWEST_WORDS = 3;

/** Where the words of a claim went: the claims that hold them, and what that makes of it. */
export interface Inheritance {
  readonly why: Extract<Loss, 'split' | 'merged'> | null;
  readonly heirs: string[];
}

/**
 * What became of words that no claim has alone any more: one claim holds them with others
 * (merged), or several claims hold parts of them (split).
 *
 * @param renewed the claims that are new or worded anew, from which alone they can have gone
 */
export function inheritance(quote: string, renewed: readonly LedgerEntry[]): Inheritance {
  const words = wordsOf(quote);
  const wholes = renewed.filter((one) => holds(one, words));
  if (wholes.length > 0) return { why: 'merged', heirs: ids(wholes) };
  const parts = renewed.filter((one) => isPart(one, words));
  return parts.length > 1 ? { why: 'split', heirs: ids(parts) } : { why: null, heirs: [] };
}

/** Of a claim that goes on in fewer words, the new claims that hold the others. */
export function partedFrom(
  quote: string,
  going: LedgerEntry,
  fresh: readonly LedgerEntry[],
): string[] {
  const words = wordsOf(quote);
  const kept = wordsOf(going.quote);
  return ids(fresh.filter((one) => isPart(one, words) && heldBy(kept, wordsOf(one.quote)) < HELD));
}

/** Whether words stand in a claim that says more than they do. */
function holds({ quote }: LedgerEntry, words: readonly string[]): boolean {
  return isHeld(words, wordsOf(quote));
}

/** Whether a claim says a part of what the words do. */
function isPart({ quote }: LedgerEntry, words: readonly string[]): boolean {
  return isHeld(wordsOf(quote), words);
}

/** A part as long as the whole is not a part of it but words like it. */
function isHeld(part: readonly string[], whole: readonly string[]): boolean {
  return (
    part.length >= FEWEST_WORDS &&
    part.length <= ALIKE * whole.length &&
    heldBy(whole, part) >= HELD
  );
}

function ids(entries: readonly LedgerEntry[]): string[] {
  return entries.map(({ id }) => id);
}

/** Finds the claim whose words are nearest to some words, or null where none is near. */
export function nearestAmong(
  standing: readonly LedgerEntry[],
): (quote: string, source: string) => string | null {
  let known: readonly { id: string; source: string; words: readonly string[] }[] | undefined;
  return (quote, source) => {
    known ??= standing.map((one) => ({ ...one, words: wordsOf(one.quote) }));
    const words = wordsOf(quote);
    const near = known
      .filter((other) => couldBeNear(words, other.words))
      .map((other) => ({ ...other, score: likeness(words, other.words) }))
      .filter(({ score }) => score >= NEAR);
    const own = near.filter((other) => other.source === source);
    return (own.length > 0 ? own : near).sort((a, b) => b.score - a.score)[0]?.id ?? null;
  };
}

/** A bound that costs little: likeness cannot exceed what the words in any order have in common. */
function couldBeNear(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(b);
  const common = a.filter((word) => words.has(word)).length;
  return 2 * common >= NEAR * (a.length + b.length);
}
