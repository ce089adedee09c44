import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { searchRecords } from '../../../src/search/records.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const corpus = readCorpus(
  sampleFacts({
    corpus: {
      title: 'Grain',
      description: '',
      topics: [{ id: 'trade', label: 'Trade', terms: ['commerc*'] }],
      measures: [{ id: 'grain-exports', label: 'Grain exports', terms: ['sold ... abroad'] }],
      names: [
        { name: 'Ruritania', others: ['The Realm'], country: 'Ruritania' },
        { name: 'Elsewhere', others: [], country: null },
      ],
    },
    sources: [sampleSource('a')],
    claims: [
      sampleClaim('c', 'a', {
        quote: 'Ruritania sold $5bn.',
        topics: ['trade'],
        quantities: ['q'],
        voice: 'Ada Mill',
      }),
    ],
    quantities: [sampleQuantity('q', 'a')],
  }),
);

test('a claim is found by what a reader would call it', () => {
  const [record] = searchRecords(corpus);
  const words = record?.content ?? '';
  expect(words.startsWith('Ruritania sold $5bn.')).toBe(true);
  for (const added of ['5 billion', 'Trade', 'Grain exports', 'sold abroad', 'The Realm']) {
    expect(words).toContain(added);
  }
  // Else every claim on a topic would be found by every word that speaks of the topic.
  expect(words).not.toContain('commerc');
  expect(words).not.toContain('Elsewhere');
});

test('a claim is filed under its source, topics, standing and voices', () => {
  const [record] = searchRecords(corpus);
  expect(record?.url).toBe('/claims/c/');
  expect(record?.filters).toEqual({
    source: ['a'],
    topic: ['trade'],
    verdict: ['only-here'],
    voice: ['Ada Mill'],
  });
});

test('a claim is filed under every verdict on a fact of it, and the topics of its questions', () => {
  const question = sampleQuestion('q', [samplePosition('c', 'a'), samplePosition('d', 'b')], {
    kind: 'same-words',
    topics: ['ports'],
    pairs: [samplePair('a', 'b')],
  });
  const open = sampleQuestion('open', [samplePosition('e', 'a'), samplePosition('d', 'b')], {
    verdict: null,
  });
  const records = searchRecords(
    readCorpus(
      sampleFacts({
        sources: [sampleSource('a'), sampleSource('b')],
        claims: [
          sampleClaim('c', 'a', { topics: ['trade'] }),
          sampleClaim('e', 'a'),
          sampleClaim('d', 'b'),
        ],
        questions: [question, open],
      }),
    ),
  );
  expect(records.map(({ filters }) => [filters.topic, filters.verdict])).toEqual([
    [['trade', 'ports'], ['agree']],
    [[], ['no-verdict']],
    [['ports'], ['agree']],
  ]);
});
