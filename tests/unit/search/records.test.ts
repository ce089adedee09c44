import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { sampleClaim, sampleFacts, sampleQuantity, sampleSource } from '../sample.ts';

const corpus = readCorpus(
  sampleFacts({
    corpus: {
      title: 'Grain',
      description: '',
      topics: [{ id: 'trade', label: 'Trade', terms: ['commerc*'] }],
      measures: [],
      names: [
        { name: 'Ada Mill', others: ['Mill'], country: null },
        { name: 'Elsewhere', others: [], country: null },
      ],
    },
    sources: [sampleSource('a')],
    claims: [
      sampleClaim('c', 'a', {
        quote: 'She sold wheat for $5bn, “and <b>gold</b>”.',
        topics: ['trade'],
        quantities: ['q'],
        voice: 'Mill',
      }),
    ],
    quantities: [sampleQuantity('q', 'a', { period: '2022/2023' })],
  }),
);

test('a claim is indexed by its telling words, its topics and whom it names in other words', () => {
  const [record] = searchRecords(corpus, new Map());
  expect(record?.content.split(' ')).toEqual([
    ...['sell', 'wheat', '5', 'billion', 'b', 'gold'],
    ...['nameadamill', 'topictrade'],
  ]);
});

test('a claim is filed under all that results can be narrowed by', () => {
  const [record] = searchRecords(corpus, new Map());
  expect(record?.url).toBe('/claims/c/');
  expect(record?.filters).toMatchObject({
    source: ['a'],
    topic: ['trade'],
    kind: ['figure'],
    verdict: ['only-here'],
    voice: ['Mill'],
    year: ['2022', '2023'],
    quote: ['She sold wheat for $5bn, “and <b>gold</b>”.'],
  });
});

test('words that stand in no claim are indexed with their source', () => {
  const [, rest] = searchRecords(corpus, new Map([['a', 'By the rail, by the rail']]));
  expect(rest).toMatchObject({ content: 'rail', filters: { source: ['a'] } });
});
