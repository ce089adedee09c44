import { expect, test } from 'vitest';
import { find, select } from '../../../src/search/find.ts';
import type { IndexResult, SearchIndex } from '../../../src/search/index-api.ts';

/** An index over quotes that finds whole words and, as Pagefind does, beginnings of words. */
function indexOf(quotes: readonly string[]): SearchIndex {
  const result = (quote: string, id: number, words: readonly number[]): IndexResult => ({
    id: String(id),
    score: 1,
    words,
    data: () =>
      Promise.resolve({
        content: quote,
        meta: { quote, claim: `c${String(id)}` },
        filters: { source: ['a'], verdict: ['agree'] },
      }),
  });
  const places = (quote: string, word: string | null): number[] =>
    quote.split(' ').flatMap((one, place) => (word?.startsWith(one) ? [place] : []));
  return {
    options: () => Promise.resolve(),
    search: (word) =>
      Promise.resolve({
        results: quotes
          .map((quote, id) => result(quote, id, places(quote, word)))
          .filter(({ words }) => word === null || words.length > 0),
      }),
  };
}

const claims = async (quotes: readonly string[], query: string): Promise<string[]> =>
  (await find(indexOf(quotes), query)).hits.map(({ claim }) => claim);

test('claims with every word come first and alone where they are enough', async () => {
  const quotes = ['gas line', 'gas line', 'line of gas', 'gas'];
  expect(await claims(quotes, 'gas line')).toEqual(['c0', 'c1', 'c2']);
});

test('where few have every word, those with most follow', async () => {
  const quotes = ['red', 'red blue', 'red blue green'];
  expect(await claims(quotes, 'which red blue green?')).toEqual(['c2', 'c1']);
});

test('where none has every word, those with half of them are found', async () => {
  const { hits } = await find(indexOf(['red', 'blue green', 'green']), 'red blue green pink');
  expect(hits.map(({ claim, held }) => [claim, held])).toEqual([['c1', 2]]);
});

test('a word of which only the beginning is known finds nothing', async () => {
  expect(await claims(['one'], 'onerror=alert(1)')).toEqual([]);
});

test('an empty query finds every claim', async () => {
  expect(await claims(['one', 'two'], '  ')).toEqual(['c0', 'c1']);
});

test('of two words one is not most', () => {
  const tallies = [2, 1, 1].map((held, i) => ({ id: String(i), held, score: 1, words: [] }));
  expect(select(tallies, 2).map(({ id }) => id)).toEqual(['0']);
});
