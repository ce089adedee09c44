import { expect, it } from 'vitest';
import { linesOf } from '../../../../src/annotator/text/lines.ts';

it('gives the lines that hold more than white space, with their places', () => {
  const text = '\n  First \n\n\tSecond\nThird';
  const lines = linesOf(text);
  expect(lines.map(({ text: line, index, afterBlank }) => [line, index, afterBlank])).toEqual([
    ['First', 1, true],
    ['Second', 3, true],
    ['Third', 4, false],
  ]);
  for (const { span, text: line } of lines) expect(text.slice(...span)).toBe(line);
});

it.each(['', ' \n \n'])('gives none of %j', (text) => {
  expect(linesOf(text)).toEqual([]);
});
