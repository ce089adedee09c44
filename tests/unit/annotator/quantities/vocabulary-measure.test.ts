import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';

const VOCABULARY = compileVocabulary(
  Corpus.parse({
    measures: [
      {
        id: 'trade',
        label: 'trade between France and Spain',
        units: ['USD'],
        terms: ['bilateral trade', 'trade', 'turnover', 'trade between'],
      },
      { id: 'profit', label: 'the profit of Osterby', units: ['EUR'], terms: ['profit'] },
      { id: 'visitors', label: 'visitors', units: ['people'], terms: ['visitors'] },
      { id: 'deals', label: 'deals signed', units: ['deals'], terms: ['deals', 'signing'] },
      { id: 'lead', label: 'the years in the lead', units: ['years'], terms: ['largest port'] },
    ],
  }),
);

/** The measure of the last figure of a text, by this vocabulary. */
function measureIn(text: string): string | undefined {
  const { claims } = readArticle(`A title\n\n${text}\n`, '2024-08-20', VOCABULARY);
  return claims.flatMap(({ quantities }) => quantities).at(-1)?.measure;
}

it.each([
  ['Trade between France and Spain was $90 billion in 2023.', 'trade'],
  ['Bilateral trade reached $90 billion.', 'trade'],
  ['In 2023 France and Spain had a turnover of $90 billion.', 'trade'],
  ['The year brought $90 billion in bilateral trade.', 'trade'],
  ['Trade of France with Spain grew by 4% to $90 billion.', 'trade'],
  ['Trade was $90 billion, a 4 percent rise.', 'trade-growth'],
  ['Trade grew and passed the target of $90 billion.', 'trade-target'],
  ['They want to lift bilateral trade to $95 billion by 2030.', 'trade-target'],
  ['The two countries’ total trade was worth $90 billion.', 'trade'],
  ['Osterby made a profit of €5 million.', 'profit'],
  ['The company’s profit fell to €5 million.', 'profit'],
  ['More than 900 visitors came.', 'visitors'],
  ['The number of visitors passed 900.', 'visitors'],
  ['For the past 12 years Gijon has been the largest port.', 'lead'],
  ['At the signing in Paris, both sides closed 12 deals.', 'deals'],
])('is named by what the figure measures: %s', (text, measure) => {
  expect(measureIn(text)).toBe(measure);
});

it.each([
  ['other countries', 'Trade between France and Portugal was $40 billion in 2023.'],
  ['another country as owner', 'Portugal’s trade with Spain was $40 billion.'],
  ['another firm', 'Brock’s turnover was $40 billion.'],
  ['an owner as subject', 'Its rival Brock made a profit of €5 million.'],
  ['another thing', 'The bank, which finances bilateral trade, has assets of $3 billion.'],
  ['a compound', 'Banks handled $5 billion in trade payments.'],
  ['a part by its kind', 'Farm trade was $5 billion.'],
  ['a part by its goods', 'Trade of wine was $5 billion.'],
  ['a part by its place', 'In the capital, trade was $5 billion.'],
  ['a place behind the figure', 'Trade was $5 billion in the capital.'],
  ['a part of the whole', 'Of the turnover, $20 billion was oil.'],
  ['some of them', 'Of these 40 visitors were ill.'],
  ['what is added', 'Trade was $90 billion, and with services $99 billion.'],
  ['each of them', 'The visitors brought a profit, or about €900 each.'],
  ['people beside them', 'The yard employs 900 people and has visitors.'],
  ['another subject of its verb', 'The sister yard drew 900 visitors.'],
  ['a subject with another name', 'First was Lund Hall with a profit of €5 million.'],
  ['those of several', 'The regions spent much, and their profit was €5 million.'],
  ['an average', 'Visitors were an average of 900 people.'],
  ['a difference', 'Trade was 40 percent less than normal.'],
])('is not taken from %s: %s', (_, text) => {
  expect(measureIn(text)).not.toMatch(/^(?:trade|profit|visitors)(?:-(?:growth|target))?$/);
});

it('is not taken behind what a paragraph says of another country', () => {
  expect(measureIn('Portugal’s ties with Spain are close. Trade was $40 billion.')).not.toBe(
    'trade',
  );
  expect(measureIn('France and Spain met. Trade was $40 billion.')).toBe('trade');
});

it('is not taken from a term further off where the nearest is narrowed', () => {
  expect(measureIn('Bilateral trade was lively, and wine trade was $40 billion.')).not.toBe(
    'trade',
  );
});

it('takes no time from another sentence', () => {
  const text = 'Trade was $80 billion in May. Bilateral trade came to $90 billion.';
  const { claims } = readArticle(`A title\n\n${text}\n`, '2024-08-20', VOCABULARY);
  const periods = claims.flatMap(({ quantities }) => quantities.map(({ period }) => period));
  expect(periods).toEqual(['2024-05', null]);
});

it('leaves a figure without a name where its words are a key of the vocabulary', () => {
  expect(measureIn('Portugal lies by the sea and has many ports. Trade was $40 billion.')).toBe(
    'figure-in-usd',
  );
});
