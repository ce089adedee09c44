import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, quotient, sum } from '../../../src/compare/figures/arithmetic.ts';
import type { Interval } from '../../../src/schemas/interval.ts';

describe('sums with intervals', () => {
  it.each<[string, Interval, Interval]>([
    ['a sum', sum([1, 2], [10, 20]), [11, 22]],
    ['a sum with an open end', sum([1, null], [10, 20]), [11, null]],
    ['a difference', difference([239.5e9, 240.5e9], [128.5e9, 129.5e9]), [110e9, 112e9]],
    ['what is left of at least so much', difference([240, null], [100, 110]), [130, null]],
    ['what at least so much leaves', difference([240, 250], [100, null]), [null, 150]],
    ['a quotient', quotient([60, 60], [0.25, 0.3]), [200, 240]],
    ['divided by up to so much', quotient([60, 60], [null, 0.3]), [200, null]],
    ['divided by what may be nothing', quotient([60, 60], [0, 0.3]), [200, null]],
    ['nothing', difference([5, 5], [5, 5]), [0, 0]],
  ])('%s', (_, interval, expected) => {
    expect(interval).toEqual(expected);
  });

  const figure = fc.integer({ min: 1, max: 1e12 });
  const range = fc
    .tuple(figure, figure)
    .map(([a, b]): readonly [number, number] => [Math.min(a, b) / 100, Math.max(a, b) / 100]);

  it('hold every value that their terms allow', () => {
    fc.assert(
      fc.property(range, range, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const [x, y] = [a, b].map(([low, high]) => Math.min(high, low + share * (high - low)));
        for (const [[low, high], value] of [
          [sum(a, b), (x ?? 0) + (y ?? 0)],
          [difference(a, b), (x ?? 0) - (y ?? 0)],
          [quotient(a, b), (x ?? 0) / (y ?? 1)],
        ] as const) {
          const error = 8 * Number.EPSILON * ((x ?? 0) + (y ?? 0) + Math.abs(value));
          expect(low).toBeLessThanOrEqual(value + error);
          expect(high).toBeGreaterThanOrEqual(value - error);
        }
      }),
      { seed: 20 },
    );
  });
});
