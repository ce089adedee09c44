import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchScores } from '../../scripts/search/scores.ts';
import { nodeIndex } from '../../scripts/search/node-index.ts';
import { SearchScores } from '../../src/schemas/search-scores.ts';
import { find } from '../../src/search/found/find.ts';
import { keysOf } from '../../src/search/text/tokens.ts';
import { OWN, readFacts, SITES } from '../sites.ts';

/** What must be right first, and among the first three, of the queries kept aside. */
const BARS = { first: 0.85, three: 0.95 };

describe.each(SITES)('$name', (site) => {
  const { claims, sources } = readFacts(site);
  const index = nodeIndex(
    `${site.dist}/pagefind`,
    sources.map(({ id }) => id),
  );

  test('every claim is found by its own words in quotation marks', async () => {
    for (const { id, quote } of claims) {
      const words = quote.replace(/["“”„«»]/g, ' ');
      if (keysOf(words).length === 0) continue;
      const { hits } = await find(await index, `“${words}”`, false);
      expect(hits.map(({ claim }) => claim)).toContain(id);
    }
  });

  test('every word of the texts is in the index', async () => {
    const { lookup, withKey } = await index;
    const keys = [...lookup.words].flatMap(keysOf).filter((key) => !lookup.stops(key));
    // The index answers a word that it lost with an error.
    for (const key of new Set(keys)) expect(await withKey(key), key).not.toEqual([]);
  });
});

test('the published figures are those of the built search, and over the bars', async () => {
  const published = SearchScores.parse(
    JSON.parse(readFileSync(`${OWN.content}/search-scores.json`, 'utf8')),
  );
  // Where they differ: npm run search-scores
  expect(await searchScores(OWN.dist)).toEqual(published);
  const held = published.sets.find(({ set }) => set === 'held');
  const [ours] = held?.engines ?? [];
  expect((ours?.first ?? 0) / (held?.queries ?? 1)).toBeGreaterThanOrEqual(BARS.first);
  expect((ours?.three ?? 0) / (held?.queries ?? 1)).toBeGreaterThanOrEqual(BARS.three);
  expect(ours?.nothing).toBe(held?.traps);
});
