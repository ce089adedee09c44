import type { ClaimsIndex } from '../../../src/search/index/claims-index.ts';
import { arrange, usualSort } from '../../../src/search/found/arrange.ts';
import { find } from '../../../src/search/found/find.ts';
import type { Engine } from '../../../src/search/scores/score.ts';

/** The search of the site, whose results count in the order in which the page shows them. */
export function ours(index: ClaimsIndex): Engine {
  return {
    engine: 'This search',
    find: async (query) => {
      const found = await find(index, query, false);
      return arrange(found.hits, index.sources, usualSort(found.plan))
        .flatMap(({ groups }) => groups)
        .flatMap(({ hits }) => hits.map(({ claim }) => claim));
    },
  };
}
