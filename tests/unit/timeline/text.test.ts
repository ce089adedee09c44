import { expect, test } from 'vitest';
import { fitText, textWidth } from '../../../src/timeline/text.ts';

test('wide letters take more room', () => {
  expect(textWidth('中文', 12)).toBeGreaterThan(textWidth('ab', 12));
});

test('a text that fits stays as it is', () => {
  expect(fitText('visit: Ada Mill', 12, 500)).toBe('visit: Ada Mill');
});

test('a long text is cut at a word, one long word anywhere', () => {
  expect(fitText('one two three four five six', 12, 100)).toBe('one two three…');
  expect(fitText('x'.repeat(99), 12, 100)).toMatch(/^x{5,20}…$/);
});

test('what is cut fits', () => {
  expect(textWidth(fitText('a'.repeat(200), 12, 77), 12)).toBeLessThanOrEqual(77);
});
