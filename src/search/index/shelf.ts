import type { Held } from '../hit.ts';
import { type Packed, unpack } from './pack.ts';

/** A claim as the index holds it, with whom and what its facts name, by their proper names. */
export interface CreditedClaim extends Held {
  readonly credits: readonly string[];
}

/**
 * What the records of the index stand for. All of it is loaded at once, since a common word is in
 * most claims.
 */
export interface Shelf extends Packed {
  /** Pagefind's id of the record of each claim. */
  readonly records: readonly string[];
  /** Pagefind's ids of the records of words that stand in no claim, each with its source. */
  readonly rests: readonly (readonly [id: string, source: string])[];
}

/** What a record of the index stands for. */
export interface Shelved {
  readonly source: string;
  /** Null for the words of a source that stand in no claim. */
  readonly claim: CreditedClaim | null;
}

/** What each record stands for, by Pagefind's id of it. */
export function readShelf({ records, rests, ...packed }: Shelf): Map<string, Shelved> {
  const claims = unpack(packed).map((claim, at): [string, Shelved] => [
    records[at] ?? '',
    { source: claim.filed.source[0] ?? '', claim },
  ]);
  const others = rests.map(([id, source]): [string, Shelved] => [id, { source, claim: null }]);
  return new Map([...claims, ...others]);
}

/** Whether a file that was loaded is a shelf: of its lists, whether they are there. */
export function isShelf(value: unknown): value is Shelf {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['records', 'rests', 'texts', 'claims', 'quotes'].every((name) =>
      Array.isArray(Reflect.get(value, name)),
    )
  );
}
