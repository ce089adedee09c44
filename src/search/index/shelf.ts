import type { Corpus } from '../../corpus/corpus.ts';
import { unstampedWords } from '../../corpus/unstamped.ts';
import { paths } from '../../paths.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Held } from '../hit.ts';
import { creditsOf } from './credits.ts';
import { filedUnder } from './filed.ts';
import { pack, type Packed, unpack } from './pack.ts';
import { hitStamps } from './stamps.ts';

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

/**
 * What is shipped for the records.
 *
 * @param idOf Pagefind's id of the record with an address; undefined where there is none
 */
export function buildShelf(corpus: Corpus, idOf: (url: string) => string | undefined): Shelf {
  return {
    records: corpus.claims.map(({ id }) => {
      const record = idOf(paths.claim(id));
      if (record === undefined) throw new Error(`The index has no record of the claim ${id}.`);
      return record;
    }),
    rests: corpus.sources.flatMap(({ id }) => {
      const record = idOf(paths.article(id));
      return record === undefined ? [] : [[record, id] as const];
    }),
    ...pack(corpus.claims.map((claim) => credited(corpus, claim))),
  };
}

function credited(corpus: Corpus, claim: Claim): CreditedClaim {
  const stamps = hitStamps(corpus, claim);
  return {
    claim: claim.id,
    quote: claim.quote,
    questions: corpus.questionsOf(claim.id).map(({ id }) => id),
    filed: filedUnder(corpus, claim),
    stamps,
    instead: stamps.length > 0 ? '' : unstampedWords(corpus, claim),
    credits: creditsOf(corpus, claim),
  };
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
