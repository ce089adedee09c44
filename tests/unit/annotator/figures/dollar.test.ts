import { describe, expect, it } from 'vitest';
import { quantities } from '../support.ts';

describe('a dollar sign without a country', () => {
  it.each([
    ['A mill in Auckland cost $5 million. Auckland paid.', 'dollars'],
    ['A tram in Dunedin cost NZ$9 million and a bench $5.', 'NZD', 'dollars'],
    ['A mill in Auckland cost US$5 million. Auckland paid.', 'USD'],
    ['A mill in Auckland cost $5 million. The U.S. paid. Auckland did not.', 'USD'],
    ['A mill in Lund cost $5 million.', 'USD'],
    ['A mill in Lund, not Toronto, cost $5 million.', 'USD'],
    ['A mill in Toronto cost 28 cents and 5 euros. Toronto paid.', 'dollars', 'EUR'],
  ])('%s', (text, ...units) => {
    expect(quantities(text).map(({ unit }) => unit)).toEqual(units);
  });
});
