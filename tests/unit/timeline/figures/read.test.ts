import { expect, test } from 'vitest';
import { readCorpus } from '../../../../src/corpus/corpus.ts';
import type { Facts } from '../../../../src/schemas/facts.ts';
import type { Quantity } from '../../../../src/schemas/quantity.ts';
import { figureTexts, figureTextsAside } from '../../../../src/timeline/figures/words.ts';
import { readSeries } from '../../../../src/timeline/figures/read.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../../sample.ts';

/** The series of a corpus whose one source gives these figures in one claim. */
function seriesOf(given: readonly Partial<Quantity>[], set: Partial<Facts> = {}) {
  const quantities = given.map((one, at) => sampleQuantity(`q${String(at)}`, 'a', one));
  const claims = [sampleClaim('c', 'a', { quantities: quantities.map(({ id }) => id) })];
  const sources = [sampleSource('a')];
  return readSeries(readCorpus(sampleFacts({ sources, claims, quantities, ...set })));
}

const TARGET = { measure: 'grain-exports-target', status: 'target', period: '2024' } as const;

test('every dated amount has a place; what has no time, or is no amount, has none', () => {
  expect(seriesOf([{}])[0]?.figures).toHaveLength(1);
  expect(seriesOf([{ period: null }, { unit: 'ordinal' }, { unit: 'years' }])).toEqual([]);
  expect(seriesOf([{ denied: true }])).toEqual([]);
});

test('figures that nothing names make no series, since they may be of different things', () => {
  const measures = ['figure-in-usd', 'growth', 'share', 'value-target'];
  expect(seriesOf(measures.map((measure) => ({ measure })))).toEqual([]);
});

test('a target stands beside what it aims at, with its deadline', () => {
  const [series] = seriesOf([{}, TARGET]);
  expect(series?.measure).toBe('grain-exports');
  expect(series?.figures.map(({ look, isDue }) => [look, isDue])).toEqual([
    ['said', true],
    ['target', true],
  ]);
});

test('a target without a deadline stands where it is said to have been met', () => {
  const met = { ...TARGET, status: 'reached-target', period: null, early: '2023' } as const;
  const figure = seriesOf([met])[0]?.figures[0];
  expect(figure).toMatchObject({ look: 'met', period: '2023', met: '2023', isDue: false });
});

test('growth is a measure of its own, and a fall is below 0', () => {
  const series = seriesOf([{}, { unit: '%', value: 4, direction: 'down' }]);
  expect(series.map(({ isGrowth }) => isGrowth)).toEqual([false, true]);
  expect(series[1]?.figures[0]?.value).toBe(-4);
});

test('what is worked out stands at its value, with the interval its words allow', () => {
  const implied = samplePosition('c', 'a', {
    ...{ fact: 'q0', value: 4_123_456_789, interval: [4.1e9, 4.2e9], unit: 'USD' },
    ...{ period: '2022', implied: true },
  });
  const [series] = seriesOf([{}], { questions: [sampleQuestion('q', [implied])] });
  expect(series?.figures.map(({ look, value }) => [look, value])).toEqual([
    ['said', 5e9],
    ['worked-out', 4.123e9],
  ]);
  expect(series?.figures[1]?.interval).toEqual([4.1e9, 4.2e9]);
});

test('what a target that was met implies for its deadline stands with it, once', () => {
  const met = { ...TARGET, status: 'reached-target' } as const;
  const implied = samplePosition('c', 'a', {
    ...{ fact: 'q0', value: 5e9, interval: [5e9, null], unit: 'USD' },
    ...{ period: '2024', implied: true },
  });
  const figures = seriesOf([met], { questions: [sampleQuestion('q', [implied])] })[0]?.figures;
  expect(figures?.map(({ look, interval }) => [look, interval])).toEqual([['met', [5e9, null]]]);
});

test('different units are never in one picture; money comes first', () => {
  const tonnes = { unit: 't' };
  const series = seriesOf([tonnes, tonnes, tonnes, {}, {}]);
  expect(series.map(({ unit }) => unit)).toEqual(['USD', 't']);
});

test('a label says what its mark is, shorter where there is less room', () => {
  const scale = { factor: 1e9, word: 'billion' };
  const met = { ...TARGET, status: 'reached-target', early: '2023' } as const;
  const [target] = seriesOf([met])[0]?.figures ?? [];
  expect(target && figureTexts(target, scale, false)).toEqual([
    'A target 5, met 2023',
    'A 5, met 2023',
    'A 5',
  ]);
  const [ahead] = seriesOf([TARGET])[0]?.figures ?? [];
  expect(ahead && figureTextsAside(ahead, scale, false)[0]).toBe('A target 5, by 2024');
  const [more] = seriesOf([{ qualifier: 'more-than' }])[0]?.figures ?? [];
  expect(more && figureTexts(more, scale, false)).toEqual(['A more than 5']);
});

test('rates make a series of their own, in the unit of the rate', () => {
  const series = seriesOf([{}, { per: 'month' }, { per: 'year' }]);
  expect(series.map(({ unit, figures }) => [unit, figures.length])).toEqual([
    ['USD', 2],
    ['USD a month', 1],
  ]);
});
