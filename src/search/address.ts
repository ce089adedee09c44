import { perFilter, type Filed } from './hit.ts';

/** What the address of the search page says. */
export interface SearchState {
  readonly query: string;
  /** Chosen values; none chosen means that any will do. */
  readonly chosen: Filed;
}

/** Reads the query string of an address: `?q=...&source=...&source=...`. */
export function readState(params: URLSearchParams): SearchState {
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: perFilter((name) => params.getAll(name)),
  };
}

/** The query string of a state, with "?", or nothing for an empty state. */
export function writeState({ query, chosen }: SearchState): string {
  const params = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) params.append(name, value);
  }
  return params.size === 0 ? '' : `?${params.toString()}`;
}
