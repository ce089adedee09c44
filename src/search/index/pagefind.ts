/** The part of Pagefind's browser interface that the search page uses. */
export interface SearchIndex {
  readonly options: (options: { noWorker: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Records with a word or, for null, all records; null where the engine did not start. */
  readonly search: (
    query: string | null,
    options?: { filters: Readonly<Record<string, { any: readonly string[] }>> },
  ) => Promise<IndexResults | null>;
}

/** What a search of the index gives. */
export interface IndexResults {
  readonly results: readonly IndexResult[];
  /** Of each filter whose file is loaded, how many of the results have which value. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A record that a search found, before what it says is loaded. */
export interface IndexResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly filters: Readonly<Record<string, readonly string[]>> }>;
}

function isSearchIndex(module: unknown): module is SearchIndex {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module;
}

/**
 * Loads Pagefind from the address of its bundle; rejects where it was never built. Without its
 * worker: that loads the same code once more, and a search of one word takes a millisecond.
 */
export async function loadPagefind(bundle: string): Promise<SearchIndex> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isSearchIndex(module)) throw new Error(`${bundle} holds no search index.`);
  await module.options({ noWorker: true });
  await module.init();
  return module;
}
