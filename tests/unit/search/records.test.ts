import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { buildShelf } from '../../../src/search/index/build-shelf.ts';
import { filedUnder } from '../../../src/search/index/filed.ts';
import { searchRecords } from '../../../src/search/index/records.ts';
import { isShelf, readShelf } from '../../../src/search/index/shelf.ts';
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
    ...['5', 'b', 'billion', 'dollar', 'gold', 'nameadamill', 'sell', 'topictrade', 'wheat'],
  ]);
});

test('a claim is filed under all that results can be narrowed by', () => {
  const claim = corpus.claim('c');
  expect(filedUnder(corpus, claim)).toEqual({
    source: ['a'],
    topic: ['trade'],
    kind: ['figure'],
    verdict: ['only-here'],
    voice: ['Mill'],
    year: ['2022', '2023'],
  });
});

test('what is shipped for the records is read as it was, whatever the texts', () => {
  const ids = new Map([
    ['/claims/c/', 'one'],
    ['/articles/a/', 'two'],
  ]);
  const shipped: unknown = JSON.parse(JSON.stringify(buildShelf(corpus, (url) => ids.get(url))));
  expect(isShelf(shipped)).toBe(true);
  if (!isShelf(shipped)) return;
  const read = readShelf(shipped);
  expect(read.get('two')).toEqual({ source: 'a', claim: null });
  expect(read.get('one')?.claim).toMatchObject({
    claim: 'c',
    quote: 'She sold wheat for $5bn, “and <b>gold</b>”.',
    filed: filedUnder(corpus, corpus.claim('c')),
    stamps: [],
    instead: 'No other source was found to speak to it.',
    credits: ['Ada Mill'],
  });
  expect(() => buildShelf(corpus, () => undefined)).toThrow('no record');
});

test('words that stand in no claim are indexed with their source', () => {
  const [, rest] = searchRecords(corpus, new Map([['a', 'By the rail, by the rail']]));
  expect(rest).toMatchObject({ url: '/articles/a/', content: 'rail' });
});
