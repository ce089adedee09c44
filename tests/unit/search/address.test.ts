import { expect, test } from 'vitest';
import { readState, writeState } from '../../../src/search/address.ts';
import { countFacets, narrow } from '../../../src/search/facets.ts';
import { type Hit, perFilter } from '../../../src/search/hit.ts';
import { sampleHit } from './sample-hit.ts';

const chosen = perFilter((): readonly string[] => []);

const hit = (source: string, topic: readonly string[]): Hit =>
  sampleHit({ claim: source }, { source: [source], topic });

test('an address holds the whole search', () => {
  const state = {
    query: 'gas & “oil” -"red wheat"',
    chosen: { ...chosen, source: ['a', 'b'], voice: ['Ö, P.'] },
    sort: 'date' as const,
  };
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('an empty search has an empty address', () => {
  expect(writeState({ query: '', chosen, sort: null })).toBe('');
});

test('an order that is none is the usual one', () => {
  expect(readState(new URLSearchParams('?q=gas&sort=best')).sort).toBeNull();
});

test('values of one filter add up, filters narrow each other', () => {
  const hits = [hit('a', ['x']), hit('b', ['x', 'y']), hit('c', [])];
  const picked = { chosen: { ...chosen, source: ['a', 'b'], topic: ['y'] } };
  expect(narrow(hits, picked).map(({ claim }) => claim)).toEqual(['b']);
  const counts = countFacets(hits, picked);
  expect(Object.fromEntries(counts.topic)).toEqual({ x: 2, y: 1 });
  expect(Object.fromEntries(counts.source)).toEqual({ b: 1 });
});
