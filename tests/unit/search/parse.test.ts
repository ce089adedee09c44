import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';

const parts = (typed: string): string[] => parseQuery(typed, false).parts.map(({ text }) => text);
const excluded = (typed: string): string[] =>
  parseQuery(typed, false).excluded.map(({ text }) => text);

test.each([
  ['gas line', ['gas', 'line']],
  ['gas-line', ['gas', 'line']],
  ['“no limits” deal', ['no limits', 'deal']],
  ['"no limits', ['no limits']],
  ['how many tourists visited the town', ['tourists', 'visited', 'town']],
  ['who', ['who']],
  ['gas GAS gases', ['gas']],
  ['223 000 tourists', ['223000', 'tourists']],
  ['$240 bn', ['240', 'bn']],
  ['up 26.3 per cent', ['26.3', 'per cent']],
  ['北京 trade', ['北京', 'trade']],
  ['?! -- …', []],
  ['""', []],
])('%s is looked for as', (typed, expected) => {
  expect(parts(typed)).toEqual(expected);
});

test.each([
  ['trade -sanctions', ['trade'], ['sanctions']],
  ['trade -"gas line"', ['trade'], ['gas line']],
  ['trade - sanctions', ['trade', 'sanctions'], []],
  ['China-Russia', ['China', 'Russia'], []],
  ['trade -gas-line', ['trade'], ['gas-line']],
  ['-gas -“oil line” trade', ['trade'], ['gas', 'oil line']],
])('%s leaves out', (typed, wanted, left) => {
  expect(parts(typed)).toEqual(wanted);
  expect(excluded(typed)).toEqual(left);
});

test('the last word is unfinished only while it is being typed', () => {
  expect(parseQuery('gas sanct', true).unfinished?.word).toBe('sanct');
  expect(parseQuery('gas sanct ', true).unfinished).toBeNull();
  expect(parseQuery('gas sanct', false).unfinished).toBeNull();
});

test.each(['how many came', 'Is it so', 'gas?'])('%s is put as a question', (typed) => {
  expect(parseQuery(typed, false).asks).toBe(true);
});

test('ties between two lands is no question', () => {
  expect(parseQuery('ties between the two', false).asks).toBe(false);
});

test('words beyond the most are counted', () => {
  const typed = Array.from({ length: 20 }, (_, at) => `w${String(at)}`).join(' ');
  expect(parseQuery(typed, false)).toMatchObject({ dropped: 4 });
});

test('a single letter behind other words waits for the next', () => {
  expect(parseQuery('gas s', true)).toMatchObject({ parts: [{ text: 'gas' }], unfinished: null });
  expect(parseQuery('gas s', false).parts).toHaveLength(2);
});
