import { perFilter, type Held } from '../hit.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { topicKey } from '../query/plan.ts';
import type { Lookup } from '../query/lookup.ts';
import type { IndexResult, SearchIndex } from './pagefind.ts';
import { readStamp } from './read-stamp.ts';

/** A file of the index is missing or broken: nothing can be said of what was searched for. */
export class IndexFault extends Error {}

/** A claim that the index holds, before what it says is loaded. */
export type Entry = IndexResult;

/** The index of the claims, as the search asks it. */
export interface ClaimsIndex {
  /** Ids of all sources, in their order. */
  readonly sources: readonly string[];
  readonly lookup: Lookup;
  /** The records with a word, by its key. */
  readonly withKey: (key: string) => Promise<readonly Entry[]>;
  readonly all: () => Promise<readonly Entry[]>;
  /** Ids of the sources with a word in any part of their text. */
  readonly sourcesWith: (key: string) => Promise<ReadonlySet<string>>;
  /** What a record says; null for one that is no claim. */
  readonly load: (entry: Entry) => Promise<LoadedClaim | null>;
}

/** A claim with the keys of its topics and of what it names in other words. */
export interface LoadedClaim extends Held {
  readonly tokens: readonly Token[];
  readonly marks: readonly string[];
}

/**
 * The index over Pagefind. A word in quotation marks is looked for whole, where Pagefind else takes
 * what begins with it, or else what it begins with. Pagefind goes on without a file that it cannot
 * load, as if there were no results: that a word of the vocabulary is in no record is such a fault.
 */
export function claimsIndex(
  index: SearchIndex,
  lookup: Lookup,
  sources: readonly string[],
): ClaimsIndex {
  const search = async (query: string | null) => {
    const found = await index.search(query, { filters: { source: { any: sources } } });
    if (found === null) throw new IndexFault('The search engine did not start.');
    return found;
  };
  const find = async (key: string) => {
    const found = await search(`"${key}"`);
    if (found.results.length === 0 && lookup.has(key)) {
      throw new IndexFault(`A text has “${key}”, and the index has not.`);
    }
    return found;
  };
  const once = remember(find, (key) => key);
  return {
    sources,
    lookup,
    withKey: async (key) => (await once(key)).results,
    all: async () => (await search(null)).results,
    sourcesWith: async (key) => {
      const { filters } = await once(key);
      const counts = Object.entries(filters.source ?? {});
      return new Set(counts.filter(([, amount]) => amount > 0).map(([source]) => source));
    },
    load: remember(load, ({ id }) => id),
  };
}

/** Asks once for what one key stands for. */
function remember<Asked, Answer>(
  ask: (asked: Asked) => Promise<Answer>,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (asked) => {
    const answer = known.get(keyOf(asked)) ?? ask(asked);
    known.set(keyOf(asked), answer);
    return answer;
  };
}

async function load(entry: Entry): Promise<LoadedClaim | null> {
  const { filters } = await entry.data();
  const field = (name: string): readonly string[] => filters[name] ?? [];
  const [claim] = field('claim');
  const [quote] = field('quote');
  if (claim === undefined || quote === undefined) return null;
  return {
    claim,
    quote,
    tokens: tokensOf(quote),
    questions: field('question'),
    filed: perFilter(field),
    stamps: field('stamps').flatMap((text) => readStamp(text) ?? []),
    instead: field('instead')[0] ?? '',
    marks: [...field('credit'), ...field('topic').map(topicKey)],
  };
}
