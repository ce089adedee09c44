import type { Rates } from '../schemas/quality.ts';
import type { Matching } from './match.ts';

/** Precision, recall and F1 from hits, wrong finds and misses; nothing found or marked gives 0. */
export function ratesOf(hits: number, extras: number, misses: number): Rates {
  return {
    precision: hits / Math.max(1, hits + extras),
    recall: hits / Math.max(1, hits + misses),
    f1: f1(hits, hits + extras, hits + misses),
    marked: hits + misses,
    found: hits + extras,
  };
}

/** Precision, recall and F1 of a matching. */
export function ratesOfMatching<M, F>({ pairs, misses, extras }: Matching<M, F>): Rates {
  return ratesOf(pairs.length, extras.length, misses.length);
}

/** Twice the hits over all that was found and all that was marked (Dice); 0 without a hit. */
export function f1(hits: number, found: number, marked: number): number {
  return hits === 0 ? 0 : (2 * hits) / (found + marked);
}

/** The part of the pairs that pass; null where there is no pair. */
export function share<P>(pairs: readonly P[], passes: (pair: P) => boolean): number | null {
  return pairs.length === 0 ? null : pairs.filter(passes).length / pairs.length;
}
