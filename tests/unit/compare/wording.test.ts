import { describe, expect, it } from 'vitest';
import { amountWords, listWords, periodWords, valueWords } from '../../../src/compare/wording.ts';

describe('wording', () => {
  it.each([
    [240.1e9, '240.1 billion'],
    [223000, '223,000'],
    [0.5, '0.5'],
    [1e6, '1 million'],
    [1.5e12, '1.5 trillion'],
    [999999, '999,999'],
    [12345.678, '12,345.678'],
    [4.69e9, '4.69 billion'],
    [-2e9, '-2 billion'],
    [0, '0'],
  ])('%d: %s', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });

  it.each([
    [null, 'no time given'],
    ['2023', '2023'],
    ['2024-05', 'May 2024'],
    ['2024-08-05', '5 August 2024'],
    ['2024-01/2024-07', 'January 2024 to July 2024'],
  ])('%s: %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });

  it('names bound, value and unit', () => {
    expect(amountWords({ value: 4.69e9, unit: 'USD', qualifier: 'more-than' })).toBe(
      'more than $4.69 billion',
    );
    expect(amountWords({ value: 29, unit: 'ordinal', qualifier: 'exact' })).toBe('29 (in order)');
  });

  it('joins a list', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
