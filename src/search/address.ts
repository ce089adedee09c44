import { type Sort, SORTS } from './found/arrange.ts';
import { perFilter, type Filed } from './hit.ts';

/** What the address of the search page says. */
export interface SearchState {
  readonly query: string;
  /** Chosen values; none chosen means that any will do. */
  readonly chosen: Filed;
  /** The order chosen; null for the usual one. */
  readonly sort: Sort | null;
}

/** Reads the query string of an address: `?q=...&source=...&source=...&sort=...`. */
export function readState(params: URLSearchParams): SearchState {
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: perFilter((name) => params.getAll(name)),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? null,
  };
}

/** The query string of a state, with "?", or nothing for an empty state. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [name, values] of Object.entries(chosen)) {
    for (const value of values) params.append(name, value);
  }
  if (sort !== null) params.append('sort', sort);
  return params.size === 0 ? '' : `?${params.toString()}`;
}
