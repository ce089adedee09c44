import { expect, test } from 'vitest';
import { formatAmount, formatInterval } from '../../../src/format/amount.ts';
import { excerpt } from '../../../src/format/excerpt.ts';
import { impliedWords } from '../../../src/format/implied.ts';
import { differenceWords, unitWords } from '../../../src/format/unit.ts';

test.each([
  [[199.5e9, null], 'at least $200 billion for 2022'],
  [[null, 200e9], 'at most $200 billion for 2022'],
  [[190e9, 210e9], 'about $200 billion for 2022'],
] as const)('what follows from words with the range %j', ([low, high], words) => {
  const figure = { value: 200e9, unit: 'USD', period: '2022' };
  expect(impliedWords({ ...figure, interval: [low, high] })).toBe(words);
});

test('an implied figure has no more digits than its sum can carry', () => {
  const figure = { value: 190.10293e9, interval: null, unit: 'USD', period: null };
  expect(impliedWords(figure)).toBe('about $190.1 billion');
});

test('the ends of a range are rounded to what can be checked', () => {
  expect(formatInterval([189_988_128_215.27, 190_217_821_782.18], 'USD')).toBe(
    '$189.988 billion to $190.218 billion',
  );
});

test.each([
  [[200e9, null], '$200 billion and above'],
  [[null, 200e9], 'up to $200 billion'],
] as const)('an open range %j keeps its end', (ends, words) => {
  expect(formatInterval(ends, 'USD')).toBe(words);
});

test('an excerpt is cut about the words it is for, in the place that is meant', () => {
  const text = 'growth here and then, much later on, growth there';
  expect(excerpt(text, 'growth', 20, 8)).toMatchObject({ words: 'growth', after: ' there' });
  expect(excerpt(text, 'growth').before).toBe('');
});

test('a unit that is a symbol has a name where no number stands before it', () => {
  expect(unitWords('t')).toBe('tonnes');
  expect(unitWords('USD')).toBe('US dollars');
  expect(unitWords('ships')).toBe('ships');
  expect(differenceWords(3, 'm3')).toBe('3 cubic metres');
});

test('a rate is written with what it is a rate by', () => {
  expect(formatAmount(5e9, 'USD a month')).toBe('$5 billion a month');
  expect(formatAmount(5, '% a year')).toBe('5% a year');
  expect(unitWords('km a day')).toBe('kilometres a day');
  expect(differenceWords(2.5, '% a year')).toBe('2.5 percentage points a year');
});
