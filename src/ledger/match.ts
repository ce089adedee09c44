import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Span } from '../schemas/span.ts';
import { likeness, type Words } from './likeness.ts';
import { type Place, placeOf, samePlace } from './place.ts';
import { sameButForSpelling } from './spelling.ts';
import { ALIKE, ALIKE_IN_PLACE, BESIDE, SAME_PLACE } from './thresholds.ts';
import { folded, wordsOf } from './words.ts';

/** A claim as it is worded now, before it has its id. */
export interface Worded {
  readonly span: Span;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A claim or an entry with what it is compared by. */
interface Traced<Item> {
  readonly item: Item;
  readonly text: string;
  readonly words: Words;
  readonly place: Place;
}

interface Old extends Traced<LedgerEntry> {
  /** What it said before. */
  readonly past: ReadonlySet<string>;
}

type New = Traced<Worded>;

/** How sure it is that a claim is an entry's: 0 where it is not, else the more the surer. */
type Way = (entry: Old, claim: New) => number;

/** The ways of finding a claim again; each takes what those before it left. */
const WAYS: readonly Way[] = [
  (old, now) => (old.item.gone === null && old.text === now.text ? sure(old, now) : 0),
  (old, now) => (old.item.gone !== null && old.text === now.text ? sure(old, now) : 0),
  (old, now) => (old.past.has(now.text) ? sure(old, now) : 0),
  (old, now) =>
    old.item.gone === null && sameButForSpelling(old.words.list, now.words.list)
      ? sure(old, now)
      : 0,
  (old, now) => (old.item.gone === null ? reworded(old, now) : 0),
];

/**
 * Finds the claims of a source again: by the same words, those that stand before those that are
 * gone; by words it had before; by the same words but for spelling; by words that are alike in
 * the same place. Of several, the one with the likest surroundings.
 *
 * @returns for each claim the entry it is, or undefined where it is new
 */
export function matchClaims(
  entries: readonly LedgerEntry[],
  claims: readonly Worded[],
): (LedgerEntry | undefined)[] {
  const now = claims.map(traced);
  const found = new Map<New, Old>();
  const free = new Set(entries.map(withPast));
  for (const way of WAYS) pair(found, free, now, way);
  return now.map((claim) => found.get(claim)?.item);
}

function traced<Item extends Worded>(item: Item): Traced<Item> {
  return {
    item,
    text: folded(item.quote),
    words: wordsOf(item.quote),
    place: placeOf(item),
  };
}

function withPast(entry: LedgerEntry): Old {
  return { ...traced(entry), past: new Set(entry.past.map(({ quote }) => folded(quote))) };
}

/** Pairs entries and claims, the surest first; nothing is paired twice. */
function pair(found: Map<New, Old>, free: Set<Old>, claims: readonly New[], way: Way): void {
  const open = claims.filter((claim) => !found.has(claim));
  const candidates: { entry: Old; claim: New; score: number }[] = [];
  for (const entry of free) {
    for (const claim of open) {
      const score = way(entry, claim);
      if (score > 0) candidates.push({ entry, claim, score });
    }
  }
  for (const { entry, claim } of candidates.sort((a, b) => b.score - a.score)) {
    if (!free.has(entry) || found.has(claim)) continue;
    found.set(claim, entry);
    free.delete(entry);
  }
}

function sure(old: Old, now: New): number {
  return 1 + samePlace(old.place, now.place);
}

function reworded(old: Old, now: New): number {
  const words = likeness(old.words, now.words, ALIKE_IN_PLACE);
  if (words < ALIKE_IN_PLACE) return 0;
  const place = samePlace(old.place, now.place);
  if (place < BESIDE) return 0;
  return words >= (place >= SAME_PLACE ? ALIKE_IN_PLACE : ALIKE) ? words + place : 0;
}
