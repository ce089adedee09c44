import { describe, expect, it } from 'vitest';
import { largestMatching } from '../../../src/quality/pairs/matching.ts';

describe('the largest matching', () => {
  it('moves one mark to make room for another', () => {
    const edges = new Map([['a', ['x', 'y']], ['b', ['x']]]); // prettier-ignore
    expect(largestMatching(['a', 'b'], edges)).toEqual(new Map([['b', 'x'], ['a', 'y']])); // prettier-ignore
  });

  it('gives up no mark for a later one', () => {
    const edges = new Map([['a', ['x']], ['b', ['x']]]); // prettier-ignore
    expect(largestMatching(['a', 'b'], edges)).toEqual(new Map([['a', 'x']]));
  });

  it('leaves out marks that fit nothing', () => {
    expect(largestMatching(['a'], new Map())).toEqual(new Map());
  });
});
