/** The part of Pagefind's browser interface that the search page uses. */
export interface SearchIndex {
  readonly options: (options: {
    baseUrl?: string;
    ranking?: { metaWeights?: Record<string, number> };
  }) => Promise<void>;
  readonly search: (query: string | null) => Promise<{ readonly results: readonly IndexResult[] }>;
}

/** A record that a search found, before what it says is loaded. */
export interface IndexResult {
  readonly id: string;
  /** How well it matches, the higher the better. */
  readonly score: number;
  /** Places of the matching words in the record's content, 0-based, between white space. */
  readonly words: readonly number[];
  readonly data: () => Promise<IndexData>;
}

/** What a record says. */
interface IndexData {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Words of the quote count for more than the words added to it, ids of questions for nothing. */
const RANKING = { metaWeights: { quote: 4, claim: 1, questions: 0 } };

function isSearchIndex(module: unknown): module is SearchIndex {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module;
}

/** Loads the index from the address of its bundle; rejects where it was never built. */
export async function loadIndex(bundle: string): Promise<SearchIndex> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isSearchIndex(module)) throw new Error(`${bundle} holds no search index.`);
  await module.options({ ranking: RANKING });
  return module;
}
