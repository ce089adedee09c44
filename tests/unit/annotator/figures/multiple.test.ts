import { describe, expect, it } from 'vitest';
import { figures, quantities } from '../support.ts';

describe('multiples', () => {
  it.each([
    ['threefold', 3],
    ['a tenfold rise', 10],
    ['a 10-fold rise', 10],
    ['three times as many', 3],
    ['3 times more', 3],
    ['1.9 times earnings', 1.9],
    ['2.5 times the level', 2.5],
    ['twice as many', 2],
    ['twice the size', 2],
    ['four times larger', 4],
    ['twelvefold', 12],
    ['two-fold', 2],
    ['five times higher', 5],
    ['ten times its size', 10],
    ['2.5-fold', 2.5],
    ['three times bigger', 3],
    ['twice its size', 2],
    ['thrice the size', 3],
    ['three times that of Lund', 3],
  ])('%s', (text, value) => {
    expect(figures(`It grew ${text} there`)).toEqual([[value, 'times']]);
  });

  it.each([
    'At times it rains.',
    'In times of crisis they met.',
    'He came twice.',
    'The Evening Times reports.',
    'Once more they met.',
    'Manifold reasons stood there.',
    'He called twice on Monday.',
  ])('no multiple in: %s', (text) => {
    expect(figures(text).filter(([, unit]) => unit === 'times')).toEqual([]);
  });
});

describe('how often, as a count', () => {
  it.each(['He was told three times that it was late.', 'She wrote four times that it rains.'])(
    '%s',
    (text) => {
      expect(quantities(text).map(({ rule }) => rule)).toEqual(['count']);
    },
  );
});
