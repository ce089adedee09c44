import { expect, it } from 'vitest';
import { linesOf, MOST_WORDS } from '../../../../src/annotator/text/lines.ts';

it('gives the lines that hold more than white space, with their places', () => {
  const text = '\n  First \n\n\tSecond\nThird';
  const lines = linesOf(text);
  expect(lines.map(({ text: line, afterBlank }) => [line, afterBlank])).toEqual([
    ['First', true],
    ['Second', true],
    ['Third', false],
  ]);
  for (const { span, text: line } of lines) expect(text.slice(...span)).toBe(line);
});

it.each(['', ' \n \n'])('gives none of %j', (text) => {
  expect(linesOf(text)).toEqual([]);
});

it.each([
  ['one two three', 'one two three', 3],
  ['one', 'one', 1],
  ['one  two\u00a0three\tfour', 'one two three four', 4],
  ['x'.repeat(100_000), 'x'.repeat(100_000), 1],
  ['one '.repeat(5000).trim(), 'one '.repeat(5000).trim(), MOST_WORDS],
])('counts the words of %.30j', (text, plain, words) => {
  expect(linesOf(text)).toMatchObject([{ text, plain, words }]);
});
