import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { embeddedQuestion } from '../../../src/views/embedded-question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const positions = [
  samplePosition('a1', 'a', { says: 'it is so' }),
  samplePosition('b1', 'b', { says: 'it is not' }),
  samplePosition('b2', 'b', { fact: 'b2-e1', says: 'it is not' }),
];
const pairs = [samplePair('a', 'b', { facts: [null, 'b2-e1'] })];
const question = sampleQuestion('q', positions, { kind: 'signed', by: 'editor', pairs });
const corpus = readCorpus(
  sampleFacts({
    sources: [sampleSource('a', { publisher: 'The Mill' }), sampleSource('b')],
    claims: [
      sampleClaim('a1', 'a', { quote: 'The mill runs.' }),
      ...[sampleClaim('b1', 'b'), sampleClaim('b2', 'b')],
    ],
    questions: [question],
  }),
);

test('an embed names its sources and keeps the passages that the verdict is on', () => {
  const { rows } = embeddedQuestion(corpus, question);
  expect(rows.map(({ name }) => name)).toEqual(['The Mill', 'author unknown']);
  expect(rows.map(({ passages }) => passages.map(({ claim }) => claim.id))).toEqual([
    ['a1'],
    ['b2'],
  ]);
  expect(rows.map(({ more }) => more)).toEqual([0, 1]);
});

test('a frame is as high as all that stands in it', () => {
  const { texts } = embeddedQuestion(corpus, question);
  expect(texts).toContain('A: it is so; B: it is not.');
  expect(texts).toContain('it is so (the author’s words) The mill runs.');
  expect(texts).toContain('All say it.');
});
