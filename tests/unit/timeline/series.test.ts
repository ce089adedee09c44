import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { readSeries } from '../../../src/timeline/series.ts';
import { sampleClaim, sampleFacts, sampleQuantity, sampleSource } from '../sample.ts';

/** The series of a corpus whose one source makes these statements of quantity. */
function seriesOf(...given: Partial<Quantity>[]) {
  const quantities = given.map((set, i) => sampleQuantity(`q${String(i)}`, 'a', set));
  const claims = [sampleClaim('c', 'a', { quantities: quantities.map(({ id }) => id) })];
  return readSeries(readCorpus(sampleFacts({ sources: [sampleSource('a')], claims, quantities })));
}

test('one dated figure makes no picture, two do', () => {
  expect(seriesOf({})).toEqual([]);
  expect(seriesOf({}, { period: null })).toEqual([]);
  expect(seriesOf({}, { period: '2024' })).toHaveLength(1);
});

test.each([
  ['a change', { direction: 'up' }],
  ['a share', { unit: '%' }],
  ['a place in a count', { unit: 'ordinal' }],
  ['a length of time', { unit: 'years' }],
] as const)('%s is no level', (_, set) => {
  expect(seriesOf(set, set)).toEqual([]);
});

test('a target stands beside what it aims at', () => {
  const [series] = seriesOf({}, { measure: 'grain-exports-target', status: 'target' });
  expect(series?.measure).toBe('grain-exports');
  expect(series?.figures.map(({ kind }) => kind)).toEqual(['observed', 'ahead']);
});

test('what a source denies has no bar, and what it does not tell as a fact has one of its own', () => {
  expect(seriesOf({}, { denied: true })).toEqual([]);
  const [series] = seriesOf({}, { hedge: 'alleged' });
  expect(series?.figures.map(({ kind }) => kind)).toEqual(['observed', 'ahead']);
});

test('different units are never in one picture; money comes first', () => {
  const series = seriesOf({ unit: 't' }, { unit: 't' }, { unit: 't' }, {}, {});
  expect(series.map(({ unit }) => unit)).toEqual(['USD', 't']);
});
