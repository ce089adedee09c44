import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { facingOn } from '../../../src/corpus/facing.ts';
import { agreements, sharpest } from '../../../src/corpus/highlights.ts';
import { kindsOf } from '../../../src/corpus/kinds.ts';
import { originsLine } from '../../../src/corpus/origins.ts';
import { comparePair } from '../../../src/corpus/pairs.ts';
import { between, standingOn } from '../../../src/corpus/standing.ts';
import { othersByStanding } from '../../../src/corpus/witnesses.ts';
import type { Position, Question, SourcePair } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const SOURCES = ['a', 'b', 'c'];

/** Three sources of three claims each: a1 to c3. */
function corpusOf(...questions: Question[]) {
  const claims = SOURCES.flatMap((source) =>
    [1, 2, 3].map((n) => sampleClaim(`${source}${String(n)}`, source)),
  );
  const sources = SOURCES.map((id) => sampleSource(id));
  return readCorpus(sampleFacts({ sources, claims, questions }));
}

const says = (claim: string, set: Partial<Position> = {}) =>
  samplePosition(claim, claim.slice(0, 1), set);
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

test('contradictions come first, then figures, then what more sources speak to', () => {
  const corpus = corpusOf(
    sampleQuestion('two', [says('a1'), says('b1')], { verdict: 'differ' }),
    sampleQuestion('three', [says('a2'), says('b2'), says('c2')], { verdict: 'differ' }),
    sampleQuestion('figure', [says('a3'), says('b3')], { verdict: 'differ', kind: 'figure' }),
    sampleQuestion('denied', [says('b3'), says('c3')], { verdict: 'contradict' }),
    sampleQuestion('agreed', [says('a1'), says('c1')]),
  );
  expect(ids(sharpest(corpus))).toEqual(['denied', 'figure', 'three', 'two']);
  expect(ids(agreements(corpus))).toEqual(['agreed']);
});

test('of questions on the same claims the first stands for all', () => {
  const pair = [says('a1'), says('b1')];
  const corpus = corpusOf(
    sampleQuestion('one', pair, { verdict: 'differ' }),
    sampleQuestion('two', pair, { verdict: 'differ' }),
  );
  expect(ids(sharpest(corpus))).toEqual(['one']);
});

test('words that lean opposite ways face each other, the others are named', () => {
  const question = sampleQuestion(
    'q',
    [
      says('a1', { stance: null }),
      says('b1', { stance: 'adverse', cue: 'fear' }),
      says('c1', { stance: 'favourable', cue: 'growth' }),
    ],
    { verdict: 'differ', rule: 'opposite-directions' },
  );
  const { facing, also } = facingOn(corpusOf(question), question);
  expect(facing.map(({ claim, cue }) => [claim.id, cue])).toEqual([
    ['c1', 'growth'],
    ['b1', 'fear'],
  ]);
  expect(also.map(({ id }) => id)).toEqual(['a']);
});

test('else one quote a source', () => {
  const question = sampleQuestion('q', [says('a1'), says('a2'), says('b1')]);
  const { facing, also } = facingOn(corpusOf(question), question);
  expect(facing.map(({ claim }) => claim.id)).toEqual(['a1', 'b1']);
  expect(also).toEqual([]);
});

test('a claim is of every kind that its questions are of', () => {
  const corpus = corpusOf(
    sampleQuestion('one', [says('a1'), says('b1')], { verdict: 'contradict' }),
    sampleQuestion('two', [says('a1'), says('c1')], { verdict: 'agree-within-rounding' }),
  );
  expect(kindsOf(corpus, corpus.claim('a1'))).toEqual(['disagreement', 'agreement']);
  expect(kindsOf(corpus, corpus.claim('a2'))).toEqual(['only-here']);
});

const pair = (a: string, b: string, verdict: Question['verdict']): SourcePair => ({
  sources: [a, b],
  verdict,
  reason: null,
  why: `${a} and ${b}: ${verdict}.`,
  rule: 'same-measure-and-period',
});

/** The sources a and b agree, and c differs from both. */
const APART = sampleQuestion('q', [says('a1'), says('b1'), says('c1')], {
  verdict: 'differ',
  pairs: [pair('a', 'b', 'agree'), pair('a', 'c', 'differ'), pair('b', 'c', 'differ')],
});

test('two sources have the verdict on these two, a source the sharpest with any other', () => {
  expect(between(APART, 'b', 'a')).toMatchObject({ verdict: 'agree', why: 'a and b: agree.' });
  expect(standingOn(APART, 'a')).toBe('differ');
  const two = sampleQuestion('q', APART.positions, { ...APART, pairs: APART.pairs.slice(0, 1) });
  expect(standingOn(two, 'a')).toBe('agree');
  expect(between(two, 'a', 'c').verdict).toBe('differ');
});

test('an editor’s verdict stands for any two', () => {
  const ruled: Question = { ...APART, by: 'editor', verdict: 'complement' };
  expect(between(ruled, 'a', 'b').verdict).toBe('complement');
  expect(standingOn(ruled, 'c')).toBe('complement');
});

test('the other sources stand under their own verdicts, disagreement first', () => {
  const corpus = corpusOf(APART, sampleQuestion('agreed', [says('a1'), says('c1')]));
  const stands = othersByStanding(corpus, corpus.claim('a1'));
  expect([...stands].map(([standing, sources]) => [standing, sources.map(({ id }) => id)])).toEqual(
    [
      ['differ', ['c']],
      ['agree', ['b', 'c']],
    ],
  );
});

test('a row of two sources has their verdict', () => {
  const corpus = corpusOf(
    APART,
    sampleQuestion('x', [says('a2'), says('b2')], { verdict: 'complement' }),
  );
  const { rows } = comparePair(corpus, corpus.source('a'), corpus.source('b'));
  expect(rows.map(({ questions }) => ids(questions))).toEqual([['q'], ['x']]);
});

test('origins are counted beside sources, where any is told', () => {
  const untold = sampleQuestion('q', [says('a1'), says('b1')]);
  expect(originsLine(corpusOf(untold), untold)).toBeNull();
  const told = sampleQuestion(
    'q',
    SOURCES.map((id) => says(`${id}1`, { origin: 'the customs' })),
  );
  expect(originsLine(corpusOf(told), told)).toBe('3 sources, 1 origin: the customs');
  const partly = sampleQuestion('q', [says('a1', { origin: 'the customs' }), says('b1')]);
  expect(originsLine(corpusOf(partly), partly)).toBe(
    '2 sources, 1 origin: the customs; B does not say where the figure comes from',
  );
});

test('two sources are aligned by claim: the same claims share a row', () => {
  const corpus = corpusOf(
    sampleQuestion('agreed', [says('a1'), says('b1'), says('c1')]),
    sampleQuestion('denied', [says('a1'), says('b1')], { verdict: 'contradict' }),
    sampleQuestion('elsewhere', [says('a2'), says('c2')]),
  );
  const { rows, shared, onlyIn } = comparePair(corpus, corpus.source('a'), corpus.source('b'));
  expect(rows.map(({ questions }) => ids(questions))).toEqual([['denied', 'agreed']]);
  expect(shared).toBe(2);
  const only = onlyIn(corpus.source('a'), corpus.source('b'));
  expect(only.map(({ id }) => id)).toEqual(['a2', 'a3']);
});
