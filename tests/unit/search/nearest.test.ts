import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/search/query/nearest.ts';

const WORDS = ['sanctions', 'trade', 'tracked', 'mishustin', 'serbian', 'war', 'chinese'];

test.each([
  ['sanctons', 'sanctions'],
  ['sanktions', 'sanctions'],
  ['mishutsin', 'mishustin'],
  ['mishustn', 'mishustin'],
  ['tarde', 'trade'],
  ['trede', 'trade'],
  ['chinse', 'chinese'],
])('%s is %s', (typed, word) => {
  expect(nearestWord(typed, WORDS)).toBe(word);
});

test.each(['wat', 'wars', 'grade', 'traitor', '2019', 'shanctionsss', 'chi'])(
  '%s is none of them',
  (typed) => {
    expect(nearestWord(typed, WORDS)).toBeNull();
  },
);
