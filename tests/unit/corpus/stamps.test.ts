import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { kindsOf } from '../../../src/corpus/kinds.ts';
import { stampText } from '../../../src/corpus/stamp-text.ts';
import { unstampedWords } from '../../../src/corpus/unstamped.ts';
import type { Facts } from '../../../src/schemas/facts.ts';
import type { Question } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

/** Three sources; a1 holds two figures and a visit, b1 and c1 one figure each. */
const NAMES = { a: 'Ada Mill', b: 'Bo Lind', c: 'Cy Rand' };

function corpusOf(questions: Question[], set: Partial<Facts> = {}) {
  return readCorpus(
    sampleFacts({
      sources: Object.entries(NAMES).map(([id, author]) => sampleSource(id, { author })),
      claims: [
        sampleClaim('a1', 'a', { quantities: ['aq1', 'aq2'], events: ['ae1'] }),
        sampleClaim('a2', 'a'),
        sampleClaim('b1', 'b', { quantities: ['bq1'], events: ['be1'] }),
        sampleClaim('c1', 'c', { quantities: ['cq1'] }),
      ],
      quantities: [
        sampleQuantity('aq1', 'a'),
        sampleQuantity('aq2', 'a', { status: 'target' }),
        sampleQuantity('bq1', 'b'),
        sampleQuantity('cq1', 'c'),
      ],
      events: [sampleEvent('ae1', 'a'), sampleEvent('be1', 'b')],
      questions,
      ...set,
    }),
  );
}

const at = (claim: string, fact: string | null, period: string | null = '2023') =>
  samplePosition(claim, claim.slice(0, 1), { fact, period });

const lines = (corpus: ReturnType<typeof corpusOf>, claim: string) =>
  corpus.stampsOf(claim).map(stampText);

const FIGURES = sampleQuestion('figures', [at('a1', 'aq1'), at('b1', 'bq1'), at('c1', 'cq1')], {
  verdict: 'differ',
  pairs: [
    samplePair('a', 'b', { facts: ['aq1', 'bq1'], verdict: 'agree-within-rounding' }),
    samplePair('a', 'c', { facts: ['aq1', 'cq1'], verdict: 'differ' }),
    samplePair('b', 'c', { facts: ['bq1', 'cq1'], verdict: null }),
  ],
});

test('a verdict stamps the two facts of the pair, and a pair without one stamps nothing', () => {
  const corpus = corpusOf([FIGURES]);
  expect(lines(corpus, 'a1')).toEqual([
    'its figure for 2023: ≠ differ Cy Rand (C); ≈ agree within rounding Bo Lind (B)',
  ]);
  expect(lines(corpus, 'b1')).toEqual([
    'its figure for 2023: ≈ agree within rounding Ada Mill (A)',
  ]);
});

test('a position whose fact is in no pair has no stamp', () => {
  const question = sampleQuestion('q', [at('a1', 'aq1'), at('a2', 'aq9'), at('b1', 'bq1')], {
    pairs: [samplePair('a', 'b', { facts: ['aq1', 'bq1'] })],
  });
  const corpus = corpusOf([question]);
  expect(lines(corpus, 'a2')).toEqual([]);
  expect(corpus.outcomesOf('a2')).toEqual(['no-verdict']);
});

test('each fact of a claim has a line of its own, disagreement first', () => {
  const dates = sampleQuestion('dates', [at('a1', 'ae1', '2023-05'), at('b1', 'be1', '2023-06')], {
    kind: 'event',
    pairs: [samplePair('a', 'b', { facts: ['ae1', 'be1'], verdict: 'contradict' })],
  });
  const aims = sampleQuestion('aims', [at('a1', 'aq2'), at('c1', 'cq1')], {
    pairs: [samplePair('a', 'c', { facts: ['aq2', 'cq1'], verdict: 'not-comparable' })],
  });
  expect(lines(corpusOf([aims, FIGURES, dates]), 'a1')).toEqual([
    'its date, May 2023: ✕ contradict Bo Lind (B)',
    'its figure for 2023: ≠ differ Cy Rand (C); ≈ agree within rounding Bo Lind (B)',
    'its target of $5 billion: ∦ not comparable Cy Rand (C)',
  ]);
});

test('what follows from a figure is not called its figure', () => {
  const implied = samplePosition('a1', 'a', { fact: 'aq1', period: '2022', implied: true });
  const question = sampleQuestion('q', [implied, at('b1', 'bq1', '2022')], {
    pairs: [samplePair('a', 'b', { facts: ['aq1', 'bq1'], verdict: 'contradict' })],
  });
  expect(lines(corpusOf([question]), 'a1')).toEqual([
    'the figure for 2022 that follows from its words: ✕ contradict Bo Lind (B)',
  ]);
});

test('words that stand in several sources are stamped as words', () => {
  const question = sampleQuestion('q', [at('a2', null), at('b1', null)], {
    kind: 'same-words',
    pairs: [samplePair('a', 'b', { rule: 'same-words' })],
  });
  expect(lines(corpusOf([question]), 'a2')).toEqual(['its words: = agree Bo Lind (B)']);
});

test('a signed verdict is on the question and the editors’', () => {
  const question = sampleQuestion('ice', [at('a2', null), at('b1', null), at('c1', null)], {
    kind: 'signed',
    by: 'editor',
    pairs: [
      samplePair('a', 'b', { rule: null, verdict: 'differ' }),
      samplePair('a', 'c', { rule: null, verdict: null, why: '' }),
    ],
  });
  const corpus = corpusOf([question]);
  expect(lines(corpus, 'a2')).toEqual(['on “Is ice so?” (the editors): ≠ differ Bo Lind (B)']);
  expect(lines(corpus, 'c1')).toEqual([]);
  expect(unstampedWords(corpus, corpus.claim('c1'))).toBe(
    'Stands beside A and B, without a verdict.',
  );
});

test('a signed verdict on some of what two sources say stamps that alone', () => {
  const positions = ['a1', 'a2', 'b1', 'c1'].map((claim) => at(claim, null));
  const question = sampleQuestion('ice', positions, {
    kind: 'signed',
    by: 'editor',
    pairs: [samplePair('a', 'b', { rule: null, verdict: 'differ', on: ['a2', 'b1'] })],
  });
  const corpus = corpusOf([question]);
  expect(lines(corpus, 'a1')).toEqual([]);
  expect(lines(corpus, 'a2')).toEqual(['on “Is ice so?” (the editors): ≠ differ Bo Lind (B)']);
  expect(lines(corpus, 'b1')).toEqual(['on “Is ice so?” (the editors): ≠ differ Ada Mill (A)']);
});

test('where editors changed a measured verdict the line says so', () => {
  const question = sampleQuestion('q', [at('a1', 'aq1'), at('b1', 'bq1')], {
    by: 'editor',
    pairs: [samplePair('a', 'b', { facts: ['aq1', 'bq1'], rule: null, verdict: 'complement' })],
  });
  expect(lines(corpusOf([question]), 'a1')).toEqual([
    'its figure for 2023 (the editors): + different parts Bo Lind (B)',
  ]);
});

test('a source that agrees is not named again as having another part', () => {
  const series = sampleQuestion('series', [at('a1', 'aq1'), at('b1', 'bq1', '2021')], {
    pairs: [samplePair('a', 'b', { facts: ['aq1', 'bq1'], verdict: 'complement' })],
  });
  expect(lines(corpusOf([FIGURES, series]), 'a1')).toEqual([
    'its figure for 2023: ≠ differ Cy Rand (C); ≈ agree within rounding Bo Lind (B)',
  ]);
});

test('a claim is of every kind that its facts are of', () => {
  const corpus = corpusOf([FIGURES]);
  expect(kindsOf(corpus, corpus.claim('a1'))).toEqual(['disagreement', 'agreement']);
  expect(kindsOf(corpus, corpus.claim('a2'))).toEqual(['only-here']);
});

test('a claim that nothing was found beside is only here, and says so without a sign', () => {
  const alone = corpusOf([]);
  expect(alone.outcomesOf('a2')).toEqual(['only-here']);
  expect(unstampedWords(alone, alone.claim('a2'))).toBe(
    'No other source was found to speak to it.',
  );
  const beside = corpusOf([], {
    related: [{ claims: ['a2', 'c1'], score: 0.5, shared: ['barley'] }],
  });
  expect(beside.outcomesOf('a2')).toEqual(['no-verdict']);
  expect(unstampedWords(beside, beside.claim('a2'))).toBe('Not compared; see also C.');
});

test('nor is one that a question lists as having its words', () => {
  const question = sampleQuestion('q', [at('b1', 'bq1'), at('c1', 'cq1')], {
    absent: [{ source: 'a', why: 'unmatched', claims: ['a2'] }],
  });
  const corpus = corpusOf([question]);
  expect(corpus.outcomesOf('a2')).toEqual(['no-verdict']);
  expect(unstampedWords(corpus, corpus.claim('a2'))).toBe(
    'Not compared; it has words of 1 question that others answer.',
  );
});
