import { expect, test } from 'vitest';
import { arrange } from '../../../src/search/found/arrange.ts';
import type { Hit, HitStamp, Why } from '../../../src/search/hit.ts';
import { matchingStamp } from '../../../src/search/matching-stamp.ts';
import { piecesOf } from '../../../src/search/pieces.ts';
import { sampleHit } from './sample-hit.ts';

const hit = (claim: string, source: string, score: number, why: Why = 'with'): Hit =>
  sampleHit({ claim, score, why }, { source: [source] });

const order = (hits: readonly Hit[], sort: 'source' | 'relevance' | 'date'): string[] =>
  arrange(hits, ['a', 'b'], sort)
    .flatMap(({ groups }) => groups)
    .flatMap(({ hits: own }) => own.map(({ claim }) => claim));

test('results stand by source and there by score, or all by score', () => {
  const hits = [hit('1', 'b', 9), hit('2', 'a', 1), hit('3', 'a', 2)];
  expect(order(hits, 'source')).toEqual(['3', '2', '1']);
  expect(order(hits, 'relevance')).toEqual(['1', '3', '2']);
});

test('results with all words stand before the others, whatever their score', () => {
  const hits = [hit('1', 'a', 9, 'topic'), hit('2', 'b', 1), hit('3', 'a', 5, 'name')];
  expect(order(hits, 'source')).toEqual(['2', '3', '1']);
});

test('a quote is cut at its marks and stays whole', () => {
  const pieces = piecesOf('Trade in gas', [
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ]);
  expect(pieces).toEqual([
    { text: 'Trade', isMatch: true },
    { text: ' in ', isMatch: false },
    { text: 'gas', isMatch: true },
  ]);
});

test('the stamp shown is that of the fact that matched', () => {
  const stamp = (about: string, span: readonly [number, number]) =>
    ({ about, span: [...span], stands: [] }) satisfies HitStamp;
  const stamps = [stamp('the sum', [4, 8]), stamp('the visit', [13, 25])];
  const of = (start: number, end: number) =>
    matchingStamp({ marks: [{ start, end }], stamps })?.about;
  expect(of(13, 17)).toBe('the visit');
  expect(of(4, 8)).toBe('the sum');
});
