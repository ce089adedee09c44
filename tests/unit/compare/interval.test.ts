import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/compare/figures/interval.ts';
import { intervalOf } from '../../../src/schemas/interval.ts';
import type { Qualifier } from '../../../src/schemas/quantity.ts';

describe('the values that a figure allows', () => {
  it.each<[number, number, Qualifier, [number | null, number | null]]>([
    [240e9, 1e9, 'exact', [239.5e9, 240.5e9]],
    [240.1e9, 1e8, 'exact', [240.05e9, 240.15e9]],
    [4.69e9, 1e7, 'more-than', [4.69e9, null]],
    [15, 1, 'nearly', [13.5, 15]],
    [100, 1, 'about', [95, 105]],
    [3, 1, 'about', [2.5, 3.5]],
    [3, 1, 'nearly', [2.5, 3]],
    [40, 1, 'at-least', [40, null]],
    [40, 1, 'less-than', [null, 40]],
    [40, 1, 'up-to', [null, 40]],
    [29, 1, 'exact', [28.5, 29.5]],
    [-10, 1, 'about', [-10.5, -9.5]],
    [0, 1, 'exact', [-0.5, 0.5]],
  ])('%d, last digit worth %d, %s', (value, step, qualifier, [low, high]) => {
    const [from, to] = intervalOf({ value, step, qualifier });
    if (low === null) expect(from).toBeNull();
    else expect(from).toBeCloseTo(low, 6);
    if (high === null) expect(to).toBeNull();
    else expect(to).toBeCloseTo(high, 6);
  });
});

describe('two intervals overlap', () => {
  it.each([
    [[239.5, 240.5], [240.05, 240.15], true],
    [[1, 2], [2, 3], true],
    [[1, 2], [2.1, 3], false],
    [[4, null], [5, 6], true],
    [[4, null], [1, 3], false],
    [[null, 4], [4, null], true],
    [[null, 3], [4, null], false],
    [[null, null], [1, 2], true],
    [[4, null], [9, null], true],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });
});
