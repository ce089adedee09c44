import { expect, test } from 'vitest';
import { askedBeside } from '../../../src/search/asked.ts';
import type { Hit } from '../../../src/search/hit.ts';

const hit = (source: string, questions: readonly string[], held = 2): Hit => ({
  claim: 'x',
  quote: '',
  questions,
  filed: { source: [source], topic: [], verdict: [], voice: [] },
  words: [],
  held,
});

const SPEAKERS = new Map([
  ['banks', ['a', 'b', 'c']],
  ['payments', ['a', 'c', 'd']],
  ['yuan', ['a']],
]);

test('a question that the hits speak to is offered with the sources that have no hit', () => {
  const asked = askedBeside([hit('a', ['yuan', 'payments'])], SPEAKERS);
  expect(asked).toEqual([{ question: 'payments', others: ['c', 'd'] }]);
});

test('that of the most hits comes first, and only the best hits count', () => {
  const hits = [
    hit('a', ['payments', 'banks']),
    hit('a', ['banks']),
    hit('a', ['payments'], 1),
    hit('d', ['payments'], 1),
  ];
  expect(askedBeside(hits, SPEAKERS)).toEqual([
    { question: 'banks', others: ['b', 'c'] },
    { question: 'payments', others: ['c'] },
  ]);
});

test('nothing is offered where nothing was found or all that speak were', () => {
  expect(askedBeside([], SPEAKERS)).toEqual([]);
  expect(askedBeside([hit('a', ['banks']), hit('b', []), hit('c', [])], SPEAKERS)).toEqual([]);
});
