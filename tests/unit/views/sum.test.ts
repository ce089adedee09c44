import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import { sumOf } from '../../../src/views/sum.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

function sum(
  positions: readonly Position[],
  quantities: readonly Quantity[],
  set: Partial<Question> = {},
) {
  const pairs = [samplePair('a', 'b', { verdict: 'contradict' })];
  const question = sampleQuestion('q', positions, { verdict: 'contradict', pairs, ...set });
  const facts = sampleFacts({
    sources: [sampleSource('a'), sampleSource('b')],
    claims: [
      sampleClaim('a1', 'a'),
      sampleClaim('b1', 'b', { quantities: quantities.map(({ id }) => id) }),
    ],
    quantities: [...quantities],
    questions: [question],
  });
  facts.corpus.measures.push({
    ...{ id: 'grain-exports', label: 'Grain exports', units: ['USD'], terms: [] },
    ...{ unless: [], sum: [] },
  });
  return sumOf(readCorpus(facts), question);
}

const told = (source: string, set: Partial<Position>) =>
  samplePosition(`${source}1`, source, { unit: 'USD', period: '2022', ...set });

const LEVEL = sampleQuantity('b-level', 'b', {
  quote: '$240.1 billion',
  value: 240.1e9,
  step: 1e8,
});
const GROWTH = sampleQuantity('b-growth', 'b', {
  ...{ quote: 'up 26.3%', value: 26.3, step: 0.1, unit: '%', direction: 'up' },
});
const OPEN = told('a', { value: 200e9, interval: [200e9, null], words: 'reached $200 billion' });
const IMPLIED = told('b', {
  ...{ value: 240.1e9 / 1.263, interval: [189.988128e9, 190.2178e9] },
  ...{ implied: true, from: ['b-level', 'b-growth'] },
});

const lines = (found: ReturnType<typeof sum>) =>
  found?.steps.map(({ kind, source, amount, allows }) =>
    [kind, source?.sign, amount, allows].filter((part) => part !== undefined).join(' | '),
  );

test('a sum is set step by step, and its gap is what the figures shown leave', () => {
  const found = sum([IMPLIED, OPEN], [LEVEL, GROWTH]);
  expect(found?.unit).toBe('Billions of US dollars');
  expect(lines(found)).toEqual([
    'given | A | 200 | or more',
    'given | B | 240.1 | 240.05 to 240.15',
    'given | B | ÷ 1.263 | 1.2625 to 1.2635',
    'result | 190.1 | 189.99 to 190.22',
    'gap | 9.78 | at the least: 200 − 190.22',
  ]);
});

test('parts are added, and taken from a whole', () => {
  const whole = sampleQuantity('b-whole', 'b', { value: 9e9 });
  const part = sampleQuantity('b-part', 'b', { value: 4e9 });
  const terms = ['b-whole', 'b-part'];
  const less = { ...IMPLIED, value: 5e9, interval: null, from: terms };
  expect(sum([less], [whole, part])?.steps[1]?.amount).toBe('− 4');
  expect(sum([{ ...less, value: 13e9 }], [whole, part])?.steps[1]?.amount).toBe('+ 4');
});

test('no operation is told by which the sum does not come out', () => {
  const found = sum([{ ...IMPLIED, value: 1e9 }], [LEVEL, GROWTH]);
  expect(found?.steps[1]).toMatchObject({ amount: '26.3', label: 'Grain exports' });
});

test('what is denied says so, and has no place in the sum', () => {
  const found = sum([OPEN, told('b', { value: 3e9, denied: true })], []);
  expect(found?.steps.map(({ notes }) => notes.at(-1))).toEqual([
    '2022',
    'says that it was not so',
  ]);
});

test('figures of several times or units have no sum', () => {
  expect(sum([OPEN, told('b', { value: 3, period: '2023' })], [])).toBeNull();
  expect(sum([OPEN, told('b', { value: 3, unit: 'EUR' })], [])).toBeNull();
});
