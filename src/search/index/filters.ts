/** What results can be narrowed by. */
export const FILTERS = ['source', 'topic', 'kind', 'voice', 'verdict', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
