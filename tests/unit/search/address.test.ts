import { expect, test } from 'vitest';
import { readState, writeState } from '../../../src/search/address.ts';
import { countFacets, narrow } from '../../../src/search/facets.ts';
import type { Hit } from '../../../src/search/hit.ts';

const chosen = { source: [], topic: [], verdict: [], voice: [] };

const hit = (source: string, topic: readonly string[]): Hit => ({
  claim: source,
  quote: '',
  questions: [],
  filed: { source: [source], topic, verdict: ['agree'], voice: [] },
  words: [],
  held: 1,
});

test('an address holds the whole search', () => {
  const state = {
    query: 'gas & “oil”',
    chosen: { ...chosen, source: ['a', 'b'], voice: ['Ö, P.'] },
  };
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('an empty search has an empty address', () => {
  expect(writeState({ query: '', chosen })).toBe('');
});

test('values of one filter add up, filters narrow each other', () => {
  const hits = [hit('a', ['x']), hit('b', ['x', 'y']), hit('c', [])];
  const picked = { chosen: { ...chosen, source: ['a', 'b'], topic: ['y'] } };
  expect(narrow(hits, picked).map(({ claim }) => claim)).toEqual(['b']);
  const counts = countFacets(hits, picked);
  expect(Object.fromEntries(counts.topic)).toEqual({ x: 2, y: 1 });
  expect(Object.fromEntries(counts.source)).toEqual({ b: 1 });
});
