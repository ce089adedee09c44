import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { seeAlso, seeAlsoBetween } from '../../../src/corpus/see-also.ts';
import type { Related } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const pair = (a: string, b: string, score: number): Related => ({
  claims: [a, b],
  score,
  shared: [`${a} ${b}`],
});

const corpus = readCorpus(
  sampleFacts({
    sources: ['a', 'b', 'c'].map((id) => sampleSource(id)),
    claims: ['a1', 'a2', 'b1', 'c1'].map((id) => sampleClaim(id, id.slice(0, 1))),
    questions: [
      sampleQuestion('q', [samplePosition('a1', 'a'), samplePosition('b1', 'b')], {
        verdict: null,
      }),
    ],
    related: [
      pair('a1', 'b1', 0.9),
      pair('a1', 'c1', 0.3),
      pair('a2', 'b1', 0.5),
      pair('b1', 'c1', 0.7),
    ],
  }),
);

test('passages that a question brings together already are left out', () => {
  expect(corpus.related.map(({ claims }) => claims.join(' '))).toEqual(['b1 c1', 'a2 b1', 'a1 c1']);
});

test('a claim leads to its related passages, the likest first, with what they share', () => {
  const found = seeAlso(corpus, corpus.claim('b1'));
  expect(found.map(({ claim, source, shared }) => [claim.id, source.id, ...shared])).toEqual([
    ['c1', 'c', 'b1 c1'],
    ['a2', 'a', 'a2 b1'],
  ]);
});

test('two sources have their related passages face to face, in either order', () => {
  const [a, b] = [corpus.source('a'), corpus.source('b')];
  const idsOf = (rows: ReturnType<typeof seeAlsoBetween>) =>
    rows.map(({ left, right }) => `${left.id} ${right.id}`);
  expect(idsOf(seeAlsoBetween(corpus, a, b))).toEqual(['a2 b1']);
  expect(idsOf(seeAlsoBetween(corpus, b, a))).toEqual(['b1 a2']);
});
