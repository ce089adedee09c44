import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Engine } from '../../../src/search/scores/score.ts';

type Claims = readonly Pick<Claim, 'id' | 'quote'>[];

/** MiniSearch over the quotes, with prefixes and misspellings as its manual sets them. */
export function miniSearch(claims: Claims): Engine {
  const index = new MiniSearch<Pick<Claim, 'id' | 'quote'>>({ fields: ['quote'] });
  index.addAll(claims);
  return {
    engine: 'MiniSearch over the claims',
    find: (query) => {
      const found = index.search(query, { prefix: true, fuzzy: 0.2 });
      return Promise.resolve(found.map(({ id }: { id: string }) => id));
    },
  };
}

/** lunr over the quotes, as it comes. */
export function lunrSearch(claims: Claims): Engine {
  const index = lunr(function () {
    this.ref('id');
    this.field('quote');
    for (const { id, quote } of claims) this.add({ id, quote });
  });
  return {
    engine: 'lunr over the claims',
    // What is typed is no query in lunr's language, in which "?" or ":" would be an error.
    find: (query) => {
      const words = query.replace(/[-+~^:*]/g, ' ');
      return Promise.resolve(index.search(words).map(({ ref }) => ref));
    },
  };
}
