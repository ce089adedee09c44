import { expect, test } from 'vitest';
import { clip } from '../../../src/format/words.ts';

test.each([
  ['a text that fits stands whole', 'Ships came.', 20, 'Ships came.'],
  ['a longer one is cut between words', 'Ships came from the north', 14, 'Ships came …'],
  [
    'a part just begun is left out',
    'Ships came from afar, which made',
    29,
    'Ships came from afar …',
  ],
  ['but not most of the text', 'Ships, which came from', 14, 'Ships, which …'],
])('%s', (_, text, limit, cut) => {
  expect(clip(text, limit)).toBe(cut);
});
