import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, tokensOf } from '../../../src/search/text/tokens.ts';

describe('ways to write one thing have one key', () => {
  test.each([
    ['$240bn', 'US$240 bn', '$240 billion', '$240 BLN'],
    ['240bn', '240 billion'],
    ['223,000', '223000'],
    ['240.1', '240,1', '240.10'],
    ['26.3%', '26.3 per cent', '26.3 percent'],
    ['gas-pipeline', 'gas pipeline', 'Gas Pipelines', 'gas–pipeline'],
    ['sanction', 'sanctions', 'sanctioned', 'Sanctioning', 'sanction’s'],
    ['country', 'countries', 'country’s'],
    ['organisation', 'organizations'],
    ['defence', 'defense'],
    ['labour', 'labor'],
    ['increase', 'increased', 'increasing', 'increases'],
    ['plan', 'planned', 'planning'],
    ['rise', 'rose', 'risen', 'rising'],
    ['meet', 'met', 'meetings'],
    ['café', 'CAFE'],
    ['U.S.', 'US', 'u.s.', 'U.S'],
    ['EVs', 'EV', 'EVs’'],
    ['2024-08-20', '2024 August 20', '2024/8/20'],
    ['20.08.2024', '20 August 2024', '20/8/2024'],
    ['8/20/2024', 'August 20 2024'],
    ['16.5.2024', '16 May 2024'],
    ['3 Mio', '3 million', '3m'],
    ['5k', '5 thousand'],
    ['R&D', 'r&d'],
    ['Łódź', 'lodz'],
    ['𝓤nicode', 'Unicode'],
  ])('%s', (first, ...others) => {
    for (const other of others) expect(keysOf(other)).toEqual(keysOf(first));
  });
});

describe('look-alikes have keys of their own', () => {
  test.each([
    ['2019', '20'],
    ['China', 'Chinatown'],
    ['import', 'important'],
    ['international', 'internal'],
    ['news', 'new'],
    ['goods', 'good'],
    ['customs', 'custom'],
    ['trade', 'trader'],
    ['S&P', 's'],
    ['S&P', 'sports'],
    ['US', 'us'],
    ['policy', 'police'],
    ['general', 'generous'],
    ['29', '29th'],
    ['8/5/2024', '8 May 2024'],
    ['1.13.2024', '13 January 2024'],
    ['1.2.3', '1 February 3'],
    ['240', '240.1'],
    ['Russia', 'Russian'],
    ['gas', 'ga'],
    ['four', 'for'],
    ['हिन्दी', 'हनद'],
  ])('%s is not %s', (one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });
});

test('a sign of a currency has its name, and one of several currencies none', () => {
  expect(keysOf('US$5 and €3')).toEqual(['dollar', '5', 'and', 'euro', '3']);
  expect(keysOf('¥5, R$3')).toEqual(['5', 'r', '3']);
});

test('a script without blanks is read letter by letter', () => {
  expect(tokensOf('See 北京 now').map(({ word }) => word)).toEqual(['see', '北', '京', 'now']);
});

test('a token stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.key).toMatch(/^[a-z0-9,]+$/);
        ({ end } = token);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
