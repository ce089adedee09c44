import { expect, test } from 'vitest';
import { describe, heldNote } from '../../../src/components/search/messages.ts';
import type { Hit } from '../../../src/search/hit.ts';

const hit = (source: string, held: number): Hit => ({
  claim: 'c',
  quote: '',
  questions: [],
  filed: { source: [source], topic: [], verdict: [], voice: [] },
  words: [],
  held,
});

/** What is said of hits that all show. */
const said = (words: readonly string[], ...hits: Hit[]): string => describe({ words, hits }, hits);

test('says how many claims of how many sources hold the words', () => {
  expect(said(['gas', 'oil'], hit('a', 2), hit('b', 2))).toBe(
    '2 claims in 2 sources with “gas” and “oil”.',
  );
  expect(said([], hit('a', 0))).toBe('1 claim in 1 source.');
});

test('says what filters leave out', () => {
  const hits = [hit('a', 1), hit('b', 1)];
  expect(describe({ words: ['gas'], hits }, hits.slice(1))).toBe(
    '1 claim in 1 source with “gas” (2 without filters).',
  );
});

test('says where words are lacking', () => {
  expect(said(['gas'])).toBe('No claim has “gas”.');
  expect(said(['gas', 'oil', 'coal'], hit('a', 3), hit('a', 2))).toBe(
    '1 claim with all of “gas”, “oil” and “coal”, then 1 claim with at least half of them.',
  );
  expect(said(['gas', 'oil'], hit('a', 1))).toBe(
    'No claim has all of “gas” and “oil”. In part: 1 claim with at least half of them.',
  );
});

test('a claim that lacks words says how many it has', () => {
  expect(heldNote(hit('a', 2), 3)).toBe('2 of 3 words');
  expect(heldNote(hit('a', 3), 3)).toBe('');
});
