import { expect, test } from 'vitest';
import { plainNumbers } from '../../../src/search/numbers.ts';

test.each([
  '$240 billion',
  'US$240 billion',
  '$240bn',
  '240 bn',
  '240bn',
  '240 bln',
  '€240 billion',
  'USD 240 bn',
])('%s is 240 billion', (text) => {
  expect(plainNumbers(text)).toBe('240 billion');
});

test.each([
  ['240,1', '240.1'],
  ['223,000 people', '223000 people'],
  ['1,234,567', '1234567'],
  ['26,3 %', '26.3 percent'],
  ['26.3%', '26.3 percent'],
  ['19 per cent', '19 percent'],
  ['3.5 mn t', '3.5 million t'],
])('%s is %s', (text, plain) => {
  expect(plainNumbers(text)).toBe(plain);
});

test.each(['100 m race', 'May 2024', 'G20', 'Boeing 737', 'in 2023, 2024'])(
  '%s keeps its words',
  (text) => {
    expect(plainNumbers(text).split(' ').length).toBe(text.split(' ').length);
  },
);
