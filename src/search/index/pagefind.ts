/** The part of Pagefind's browser interface that the search page uses. */
export interface SearchIndex {
  readonly init: () => Promise<void>;
  /** Records with a word; null where the engine did not start. */
  readonly search: (query: string) => Promise<IndexResults | null>;
}

/** What a search of the index gives. */
export interface IndexResults {
  readonly results: readonly IndexResult[];
}

/** A record that a search found. */
export interface IndexResult {
  readonly id: string;
}

function isSearchIndex(module: unknown): module is SearchIndex {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}

/**
 * Loads Pagefind from the address of its bundle; rejects where it was never built. It is to be
 * called in a worker, where Pagefind starts none of its own, which would load its code once more.
 */
export async function loadPagefind(bundle: string): Promise<SearchIndex> {
  const module: unknown = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  if (!isSearchIndex(module)) throw new Error(`${bundle} holds no search index.`);
  await module.init();
  return module;
}
