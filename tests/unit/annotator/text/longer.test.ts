import { describe, expect, it } from 'vitest';
import { isLongerThan } from '../../../../src/annotator/text/longer.ts';

describe('a line of more than three words', () => {
  it.each([
    ['one two three four', true],
    ['one  two\u00a0three\tfour five', true],
    ['one two three', false],
    ['one', false],
    ['', false],
    ['x'.repeat(100_000), false],
  ])('%.30s', (line, longer) => {
    expect(isLongerThan(3, line)).toBe(longer);
  });
});
