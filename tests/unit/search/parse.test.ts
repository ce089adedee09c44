import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';

/** How a query is read where the US is a name. */
const read = (typed: string, isTyping = false) =>
  parseQuery(typed, isTyping, (capitals) => capitals === 'US');

const parts = (typed: string): string[] => read(typed).parts.map(({ text }) => text);
const excluded = (typed: string): string[] => read(typed).excluded.map(({ text }) => text);

test.each([
  ['gas line', ['gas', 'line']],
  ['gas-line', ['gas', 'line']],
  ['“no limits” deal', ['no limits', 'deal']],
  ['"no limits', ['no limits']],
  ['how many tourists visited the town', ['tourists', 'visited', 'town']],
  ['who', ['who']],
  ['gas GAS gases', ['gas']],
  ['223 000 tourists', ['223000', 'tourists']],
  ['$240 bn', ['$', '240', 'bn']],
  ['¥240 bn', ['240', 'bn']],
  ['$ % & €', []],
  ['up 26.3 per cent', ['26.3', 'per cent']],
  ['北京 trade', ['北京', 'trade']],
  ['how long was the strike', ['strike']],
  ['trade on 2024-08-20', ['trade', '2024', 'August', '20']],
  ['us trade', ['US', 'trade']],
  ['what do the us say', ['US']],
  ['tell us about trade', ['trade']],
  ['tell US about trade', ['US', 'trade']],
  ['trade AND gas', ['trade', 'gas']],
  ['IRON AND GAS TRADE', ['IRON', 'GAS', 'TRADE']],
  ['“tell us” US', ['tell us', 'US']],
  ['?! -- …', []],
  ['""', []],
])('%s is looked for as', (typed, expected) => {
  expect(parts(typed)).toEqual(expected);
});

test.each([
  ['trade -sanctions', ['trade'], ['sanctions']],
  ['trade -"gas line"', ['trade'], ['gas line']],
  ['trade - sanctions', ['trade', 'sanctions'], []],
  ['trade –sanctions', ['trade'], ['sanctions']],
  ['trade --sanctions', ['trade'], ['sanctions']],
  ['trade NOT sanctions', ['trade'], ['sanctions']],
  ['trade – sanctions', ['trade', 'sanctions'], []],
  ['trade not sanctions', ['trade', 'not', 'sanctions'], []],
  ['trade -us', ['trade'], ['US']],
  ['China-Russia', ['China', 'Russia'], []],
  ['trade -gas-line', ['trade'], ['gas-line']],
  ['-gas -“oil line” trade', ['trade'], ['gas', 'oil line']],
])('%s leaves out', (typed, wanted, left) => {
  expect(parts(typed)).toEqual(wanted);
  expect(excluded(typed)).toEqual(left);
});

test('the last word is unfinished only while it is being typed', () => {
  expect(read('gas sanct', true).unfinished?.word).toBe('sanct');
  expect(read('gas sanct ', true).unfinished).toBeNull();
  expect(read('gas sanct').unfinished).toBeNull();
});

test.each(['how many came', 'Is it so', 'gas?'])('%s is put as a question', (typed) => {
  expect(read(typed).asks).toBe(true);
});

test('ties between two lands is no question', () => {
  expect(read('ties between the two').asks).toBe(false);
});

test('words beyond the most are counted', () => {
  const typed = Array.from({ length: 20 }, (_, at) => `w${String(at)}`).join(' ');
  expect(read(typed)).toMatchObject({ dropped: 4 });
});

test('a single letter behind other words waits for the next', () => {
  expect(read('gas s', true)).toMatchObject({ parts: [{ text: 'gas' }], unfinished: null });
  expect(read('gas s').parts).toHaveLength(2);
});
