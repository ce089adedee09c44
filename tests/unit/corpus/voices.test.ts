import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { attributionsTo, isDenied, sharedOccasions } from '../../../src/corpus/voices.ts';
import type { Question } from '../../../src/schemas/question.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const statement = (id: string, source: string): Statement => ({
  id,
  source,
  span: [0, 5],
  quote: 'Wheat',
  rule: 'quoted',
  implied: [],
  speaker: 'Ada Mill',
  speaker_role: null,
  form: 'quoted',
});

const VOICE = { id: 'ada-mill', name: 'Ada Mill', role: null, statements: ['s1', 's2', 's3'] };

/** Two sources of which the second is the earlier; a1 and b1, then a2, hold words of the voice. */
function corpusOf(...questions: Question[]) {
  return readCorpus(
    sampleFacts({
      sources: [
        sampleSource('a', { date: '2024-05' }),
        sampleSource('b', { date: '2023' }),
        sampleSource('c'),
      ],
      claims: [
        sampleClaim('a1', 'a', { statements: ['s1'] }),
        sampleClaim('a2', 'a', { statements: ['s3'] }),
        sampleClaim('b1', 'b', { statements: ['s2'] }),
      ],
      statements: [statement('s1', 'a'), statement('s2', 'b'), statement('s3', 'a')],
      voices: [VOICE],
      questions,
    }),
  );
}

const on = (id: string, ...claims: string[]) =>
  sampleQuestion(
    id,
    claims.map((claim) => samplePosition(claim, claim.slice(0, 1))),
  );

test('attributions stand by source in the order of the corpus, a source without any too', () => {
  const groups = attributionsTo(corpusOf(), VOICE);
  expect(groups.map(({ source, attributions }) => [source.id, attributions.length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 0],
  ]);
});

test('words on one question in two sources stand together', () => {
  const shared = sharedOccasions(corpusOf(on('q', 'a1', 'b1'), on('own', 'a1', 'a2')), VOICE);
  expect(shared.map(({ question }) => question.id)).toEqual(['q']);
});

test('of two questions the one that brings more of the words together is enough', () => {
  const shared = sharedOccasions(
    corpusOf(on('less', 'a1', 'b1'), on('more', 'a1', 'a2', 'b1')),
    VOICE,
  );
  expect(shared.map(({ question }) => question.id)).toEqual(['more']);
});

test('words that a sentence denies are told from words that say “not”', () => {
  const said = (quote: string, negated: [number, number][]) =>
    isDenied({
      statement: { ...statement('s1', 'a'), span: [17, 17 + quote.length], quote },
      claim: sampleClaim('a1', 'a', { negated }),
    });
  // Mill denied that exports fell.
  expect(said('exports fell', [[17, 29]])).toBe(true);
  // Ada Mill said that exports did not fall.
  expect(said('exports did not fall', [[17, 37]])).toBe(false);
  expect(said('exports fell', [])).toBe(false);
  expect(said('exports fell, not imports', [[17, 24]])).toBe(false);
});
