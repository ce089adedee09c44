import { describe, expect, it } from 'vitest';
import {
  contains,
  coverage,
  meeter,
  overlaps,
  stretchOf,
  shifted,
} from '../../../src/dates/periods.ts';

describe('times', () => {
  it.each([
    ['2024', '2024-01/2024-12'],
    ['2024-02', '2024-02-01/2024-02'],
  ])('%s is the stretch %s', (one, other) => {
    expect(stretchOf(one)).toBe(stretchOf(other));
    expect(stretchOf(one)).not.toBe(stretchOf('2024-03'));
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-08-20', '2024-08-20', '2024-08-20'],
    ['2023/2024', '2023-01-01', '2024-12-31'],
    ['2024-08-20/2024-08-22', '2024-08-20', '2024-08-22'],
  ])('%s covers %s to %s', (time, first, last) => {
    expect(coverage(time)).toEqual([first, last]);
  });

  it.each([
    ['2024', '2024-08', true, true],
    ['2024-08', '2024-08-31', true, true],
    ['2024-08', '2024-09-01', false, false],
    ['2024-08-20/2024-08-22', '2024-08-21', true, true],
    ['2024-08-20/2024-08-22', '2024-08-22/2024-08-24', true, false],
    ['2024-08-20', '2024', true, false],
    ['2023', '2024', false, false],
    ['2024-02', '2024-03-01', false, false],
  ])('%s and %s overlap: %s; the second lies within: %s', (a, b, overlap, within) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(contains(a, b)).toBe(within);
  });

  it.each([
    ['2024', '2023'],
    ['2024-05', '2023-05'],
    ['2024-01/2024-07', '2023-01/2023-07'],
    ['2000-03-01', '1999-03-01'],
  ])('a year before %s: %s', (time, before) => {
    expect(shifted(time, -12)).toBe(before);
  });

  it('meet any of many as they meet each', () => {
    const times = ['2024-08', '2024-07-20/2024-08-02', '2022', '2022-03-01'];
    const meets = meeter(times);
    for (const time of [
      '2022',
      '2023',
      '2024-07-19',
      '2024-07-20',
      '2024-08-31',
      '2024-09',
      '1999',
    ])
      expect(meets(time)).toBe(times.some((other) => overlaps(time, other)));
    expect(meeter([])('2024')).toBe(false);
  });
});
