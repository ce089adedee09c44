import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { EMBEDDED_LINES } from '../../../src/embed/code.ts';
import { embeddedLines } from '../../../src/embed/lines.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const signed = (id: string) =>
  sampleQuestion(id, [samplePosition('a1', 'a'), samplePosition('b1', 'b')], {
    kind: 'signed',
    by: 'editor',
    pairs: [samplePair('a', 'b', { rule: null })],
  });

const corpus = readCorpus(
  sampleFacts({
    sources: [sampleSource('a'), sampleSource('b')],
    claims: ['a1', 'a2', 'b1'].map((id) => sampleClaim(id, id.slice(0, 1))),
    questions: ['one', 'two', 'three', 'four'].map(signed),
  }),
);

test('an embedded claim has a line for a fact, up to a limit', () => {
  const lines = embeddedLines(corpus, corpus.claim('a1'));
  expect(lines).toHaveLength(EMBEDDED_LINES);
  expect(lines[0]).toBe(
    'on “Is one so?” (the editors): = agree an article by an unknown author (B)',
  );
});

test('one of which nothing was compared says so', () => {
  expect(embeddedLines(corpus, corpus.claim('a2'))).toEqual([
    'No other source was found to speak to it.',
  ]);
});
