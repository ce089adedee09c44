import { likeness } from './likeness.ts';
import { wordList, wordsOf } from './words.ts';

/** The text just before and just after a claim. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
}

/** The words around a claim, the nearest first on either side. */
export type Place = readonly [before: readonly string[], after: readonly string[]];

/** The words around a claim; those at the outer ends may be cut, and are left out. */
export function placeOf({ prefix, suffix }: Surroundings): Place {
  return [whole(wordsOf(prefix).list.toReversed()), whole(wordsOf(suffix).list)];
}

/** How like two places are, 0 to 1: the mean of both sides. */
export function samePlace(a: Place, b: Place): number {
  return (sameSide(a[0], b[0]) + sameSide(a[1], b[1])) / 2;
}

function whole(side: readonly string[]): readonly string[] {
  return side.length > 1 ? side.slice(0, -1) : side;
}

/** A side is as long as its words let it be, so that only what both have is compared. */
function sameSide(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length);
  if (length === 0) return a.length === b.length ? 1 : 0;
  return likeness(wordList(a.slice(0, length)), wordList(b.slice(0, length)));
}
