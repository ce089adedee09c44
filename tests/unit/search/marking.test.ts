import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../../src/search/marking.ts';

const marked = (quote: string, words: readonly number[]): string =>
  markWords(quote, words)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

test('words are marked without the punctuation about them', () => {
  expect(marked('“Gas, oil” and gas.', [0, 3])).toBe('“[Gas], oil” and [gas].');
  expect(marked('up 26.3% (net)', [1, 2])).toBe('up [26.3%] ([net])');
});

test('words that only carry a sentence are not marked', () => {
  expect(marked('the target was met', [0, 1, 2])).toBe('the [target] was met');
});

test('the pieces are the quote, whatever it holds and whatever is asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(20)), (quote, words) => {
      const pieces = markWords(quote, words);
      expect(pieces.map(({ text }) => text).join('')).toBe(quote);
    }),
    { seed: 20 },
  );
});
