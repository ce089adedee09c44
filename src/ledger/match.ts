import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Span } from '../schemas/span.ts';
import { folded, likeness } from './likeness.ts';

/** A claim as it is worded now, before it has its id. */
export interface Worded {
  readonly span: Span;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A claim is found again where its words are this like (see `likeness`), or a little less like
 * and both neighbours are the same. Below that it counts as gone.
 */
export const ALIKE = 0.8;
export const ALIKE_IN_PLACE = 0.5;
export const SAME_PLACE = 0.9;

/**
 * Finds the claims of a source again: the same words first, of equal ones those with the likest
 * neighbours; then the likest words.
 *
 * @returns for each claim the entry it is, or undefined where it is new
 */
export function matchClaims(
  entries: readonly LedgerEntry[],
  claims: readonly Worded[],
): (LedgerEntry | undefined)[] {
  const found = new Map<Worded, LedgerEntry>();
  const free = new Set(entries);
  pair(found, free, claims, (entry, claim) =>
    folded(entry.quote) === folded(claim.quote) ? 1 + place(entry, claim) : 0,
  );
  pair(found, free, claims, changed);
  return claims.map((claim) => found.get(claim));
}

interface Candidate {
  readonly entry: LedgerEntry;
  readonly claim: Worded;
  readonly score: number;
}

/** Pairs entries and claims by score, the best first; nothing is paired twice. */
function pair(
  found: Map<Worded, LedgerEntry>,
  free: Set<LedgerEntry>,
  claims: readonly Worded[],
  scoreOf: (entry: LedgerEntry, claim: Worded) => number,
): void {
  const open = claims.filter((claim) => !found.has(claim));
  const candidates = [...free].flatMap((entry) =>
    open.flatMap((claim): Candidate[] => {
      const score = scoreOf(entry, claim);
      return score > 0 ? [{ entry, claim, score }] : [];
    }),
  );
  for (const { entry, claim } of candidates.sort((a, b) => b.score - a.score)) {
    if (!free.has(entry) || found.has(claim)) continue;
    found.set(claim, entry);
    free.delete(entry);
  }
}

/** The score of words that changed; 0 where they are too unlike to be the same claim. */
function changed(entry: LedgerEntry, claim: Worded): number {
  if (entry.gone !== null) return 0;
  const words = likeness(entry.quote, claim.quote);
  if (words < ALIKE_IN_PLACE) return 0;
  const there = place(entry, claim);
  return words >= ALIKE || there >= SAME_PLACE ? words + there / 10 : 0;
}

/** How like the text before and after is, 0 to 1. */
function place(entry: LedgerEntry, claim: Worded): number {
  return (likeness(entry.prefix, claim.prefix) + likeness(entry.suffix, claim.suffix)) / 2;
}
