import { describe, expect, it } from 'vitest';
import { bCubed } from '../../../src/quality/b-cubed.ts';

describe('B-cubed', () => {
  it('is 1 where both group alike, whatever the names', () => {
    expect(bCubed([['a', 'x'], ['a', 'x'], ['b', 'y']])).toBe(1); // prettier-ignore
  });

  it('falls where a group is split', () => {
    // Precision 1; recall 1/2 for each of the two that were parted, 1 for the third.
    expect(bCubed([['a', 'x'], ['a', 'y'], ['b', 'z']])).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3)); // prettier-ignore
  });

  it('falls where two groups are joined', () => {
    // Recall 1; precision 2/3, 2/3 and 1/3.
    expect(bCubed([['a', 'x'], ['a', 'x'], ['b', 'x']])).toBeCloseTo((2 * (5 / 9)) / (1 + 5 / 9)); // prettier-ignore
  });

  it('says nothing of nothing', () => {
    expect(bCubed([])).toBeNull();
  });
});
