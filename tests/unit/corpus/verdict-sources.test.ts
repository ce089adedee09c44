import { expect, test } from 'vitest';
import { verdictSourcesOn } from '../../../src/corpus/verdict-sources.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Question, SourcePair, Verdict } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const SOURCES = ['a', 'b', 'c'];

function verdictSources(verdict: Verdict | null, pairs: SourcePair[]): [Verdict | null, string][] {
  const positions = SOURCES.map((id) => samplePosition(`${id}1`, id));
  const question: Question = sampleQuestion('q', positions, { verdict, pairs });
  const corpus = readCorpus(
    sampleFacts({
      sources: SOURCES.map((id) => sampleSource(id)),
      claims: SOURCES.map((id) => sampleClaim(`${id}1`, id)),
      questions: [question],
    }),
  );
  return verdictSourcesOn(corpus, question).map(([own, of]) => [
    own,
    of.map(({ id }) => id).join(''),
  ]);
}

const pairs = (ab: Verdict, ac: Verdict | null, bc: Verdict | null): SourcePair[] => [
  samplePair('a', 'b', { verdict: ab }),
  samplePair('a', 'c', { verdict: ac }),
  samplePair('b', 'c', { verdict: bc }),
];

test('who agrees with nobody is not listed among those who agree', () => {
  expect(verdictSources('agree', pairs('agree', 'complement', 'complement'))).toEqual([
    ['agree', 'ab'],
    ['complement', 'c'],
  ]);
  expect(verdictSources('agree', pairs('agree', null, null))).toEqual([
    ['agree', 'ab'],
    [null, 'c'],
  ]);
});

test('who agrees with one of them agrees, and any other verdict is on all who speak', () => {
  expect(verdictSources('agree', pairs('agree', 'agree', 'complement'))).toEqual([
    ['agree', 'abc'],
  ]);
  expect(verdictSources('differ', pairs('agree', 'differ', 'differ'))).toEqual([['differ', 'abc']]);
  expect(verdictSources(null, [])).toEqual([[null, 'abc']]);
});
