import { expect, test } from 'vitest';
import { legible } from '../../../src/cards/legible.ts';

/** A typeface that has Latin letters and the marks of its text, and no more. */
const latin = (codePoint: number): boolean => codePoint < 0x250 || codePoint === 0x301;

test.each([
  ['plain text stands as it is', 'Wheat, 5 %: “naïve”', 'Wheat, 5 %: …naïve…'],
  ['white space is folded', ' a\n\tb\u00a0c ', 'a b c'],
  ['a letter in another form is read by its plain one', '𝔘𝔫𝔦 ﬁne', 'Uni fine'],
  ['a run of letters that nobody can draw is one gap', 'a \u{16a0}\u{16a2}\u{16a6} b', 'a … b'],
  ['a letter of two code points is one', 'e\u0301', 'e\u0301'],
  ['control characters go', 'a\u0007b\u0000', 'ab'],
])('%s', (_what, text, shown) => {
  expect(legible(text, latin)).toBe(shown);
});
