import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';
import { quantities } from '../support.ts';

describe('a dollar sign without a country', () => {
  it.each([
    ['A mill in Auckland cost $5 million. Auckland paid.', 'dollars'],
    ['A tram in Dunedin cost NZ$9 million and a bench $5.', 'NZD', 'dollars'],
    ['A mill in Auckland cost US$5 million. Auckland paid.', 'USD'],
    ['A mill in Auckland cost $5 million. The U.S. paid. Auckland did not.', 'dollars'],
    ['A mill in Ohio cost $5 million. Toronto paid. Ohio did not.', 'USD'],
    ['A mill in Lund cost $5 million.', 'USD'],
    ['A mill in Lund, not Toronto, cost $5 million.', 'dollars'],
    ['A mill in Peru, not Toronto, cost $5 million.', 'USD'],
    ['A mill in Queensland cost $5 million.', 'dollars'],
    ['A mill in Invercargill cost $5 million and a bench US$9.', 'dollars', 'USD'],
    ['A mill in Kenya cost $5 million.', 'USD'],
    ['A mill in Jamaica cost $5 million. Jamaicans paid.', 'dollars'],
    ['A mill in Toronto cost 28 cents, not $5. Toronto paid.', 'dollars', 'dollars'],
  ])('%s', (text, ...units) => {
    expect(quantities(text).map(({ unit }) => unit)).toEqual(units);
  });
});

describe('a dollar sign in an article of a corpus that names no country', () => {
  it.each([
    ['A mill cost $5 million.', 'USD'],
    [`A mill cost $5 million. ${'It rained on the town for a week. '.repeat(20)}`, 'dollars'],
    ['A mill in Peru cost $5 million.', 'USD'],
    ['A mill cost $5 million. Banks of Wall Street paid for most of it.', 'USD'],
    ['A mill cost $5 million. Banks in Toronto paid for most of it.', 'dollars'],
  ])('%s', (text, unit) => {
    const { claims } = readArticle(text, '2024-05-22', compileVocabulary(Corpus.parse({})));
    expect(claims.flatMap(({ quantities: all }) => all.map((one) => one.unit))[0]).toBe(unit);
  });
});
