import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf, rangeOf } from '../../../src/fonts/ranges.ts';

describe('a range of characters', () => {
  it.each([
    ['U+20-7E', 95],
    ['U+2A', 1],
    ['U+0000-00FF,U+131', 257],
  ])('%s holds %i', (range, count) => {
    expect(pointsOf(range)).toHaveLength(count);
  });

  it('is written in order, with neighbours joined', () => {
    expect(rangeOf([0x41, 0x2019, 0x43, 0x42, 0x41])).toBe('U+41-43,U+2019');
  });

  it('of any characters holds these and no others', () => {
    const points = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1 });
    fc.assert(
      fc.property(points, (some) => {
        expect(pointsOf(rangeOf(some))).toEqual(some.toSorted((a, b) => a - b));
      }),
    );
  });
});
