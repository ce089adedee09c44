import { expect, test } from 'vitest';
import { quoted } from '../../../src/format/quoted.ts';

test.each([
  ['wheat', '“wheat”'],
  ['the farmer’s wheat', '“the farmer’s wheat”'],
  ['he said "wheat" and left', '‘he said "wheat" and left’'],
  ['it “reflects resilience in the face of', '‘it “reflects resilience in the face of’'],
  ['»Weizen« sagte er', '‘»Weizen« sagte er’'],
])('no mark stands inside another of its kind: %s', (words, expected) => {
  expect(quoted(words)).toBe(expected);
});
