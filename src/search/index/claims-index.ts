import type { Held } from '../hit.ts';
import { type Lookup, readLookup } from '../query/lookup.ts';
import { creditKey, topicKey } from '../query/plan.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { IndexResult, SearchIndex } from './pagefind.ts';
import { type CreditedClaim, readShelf, type Shelf } from './shelf.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file of the index is missing or broken: nothing can be said of what was searched for. */
export class IndexFault extends Error {}

/** A record of the index. */
export type Entry = IndexResult;

/** The index of the claims, as the search asks it. */
export interface ClaimsIndex {
  /** Ids of all sources, in their order. */
  readonly sources: readonly string[];
  /** How many claims there are. */
  readonly amount: number;
  readonly lookup: Lookup;
  /**
   * The records with a word, by its key.
   *
   * @throws IndexFault where a file of the index is missing or is of another build
   */
  readonly withKey: (key: string) => Promise<readonly Entry[]>;
  /** The records of all claims. */
  readonly all: readonly Entry[];
  /** Ids of the sources with a word in any part of their text. */
  readonly sourcesWith: (key: string) => Promise<ReadonlySet<string>>;
  /** The claim of a record; null for one that is no claim. */
  readonly claimOf: (entry: Entry) => LoadedClaim | null;
}

/** A claim with its words, and the keys of its topics and of what it names in other words. */
export interface LoadedClaim {
  readonly held: Held;
  readonly quote: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly string[];
}

/** What the index is made of. */
export interface Loaded {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
  readonly shelf: Shelf;
}

/**
 * The index over Pagefind. A word in quotation marks is looked for whole, where Pagefind else takes
 * what begins with it, or else what it begins with. Pagefind goes on without a file that it cannot
 * load, as if there were no results: that a word of the vocabulary is in no record is such a fault.
 */
export function claimsIndex(
  { index, vocabulary, shelf }: Loaded,
  sources: readonly string[],
): ClaimsIndex {
  const shelved = readShelf(shelf);
  const claims = new Map(
    [...shelved].map(([id, { claim }]) => [id, claim === null ? null : loaded(claim)]),
  );
  const quotes = [...claims.values()].filter((claim) => claim !== null);
  const lookup = readLookup(vocabulary, quotes);
  const withKey = remember(async (key: string): Promise<readonly Entry[]> => {
    const found = await index.search(`"${key}"`);
    if (found === null) throw new IndexFault('The search engine did not start.');
    if (found.results.length === 0 && lookup.has(key)) {
      throw new IndexFault(`A text has “${key}”, and the index has not.`);
    }
    const unknown = found.results.find(({ id }) => !shelved.has(id));
    if (unknown) throw new IndexFault(`What the record ${unknown.id} stands for is not known.`);
    return found.results;
  });
  return {
    sources,
    amount: quotes.length,
    lookup,
    withKey,
    all: [...claims.keys()].map((id) => ({ id })),
    sourcesWith: async (key) =>
      new Set((await withKey(key)).map(({ id }) => shelved.get(id)?.source ?? '')),
    claimOf: ({ id }) => claims.get(id) ?? null,
  };
}

/** Asks once for what one key stands for. */
function remember<Answer>(ask: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

function loaded({ credits, ...held }: CreditedClaim): LoadedClaim {
  return {
    held,
    quote: held.quote,
    tokens: tokensOf(held.quote),
    marks: [...credits.map(creditKey), ...held.filed.topic.map(topicKey)],
  };
}
