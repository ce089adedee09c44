import { describe, expect, it } from 'vitest';
import { type PlacedPair, PairGold, placePairs } from '../../../src/quality/gold/pairs.ts';
import { scorePairs } from '../../../src/quality/pairs/score.ts';
import type { PairedFacts } from '../../../src/quality/pairs/unit.ts';
import type { PairTally, Relation } from '../../../src/schemas/quality.ts';
import type { Question, Verdict } from '../../../src/schemas/question.ts';
import type { Span } from '../../../src/schemas/span.ts';
import {
  sampleClaim,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
} from '../sample.ts';

/** A claim of each of three sources with two figures in it, and another of each with none. */
const SOURCES = ['a', 'b', 'c'];
const FIRST: Span = [10, 20];
const SECOND: Span = [60, 70];
const FACTS: PairedFacts = {
  claims: SOURCES.flatMap((source) => [
    sampleClaim(`${source}1`, source, { span: [0, 100] }),
    sampleClaim(`${source}2`, source, { span: [200, 300] }),
  ]),
  quantities: SOURCES.flatMap((source) => [
    sampleQuantity(`${source}1-q1`, source, { span: FIRST }),
    sampleQuantity(`${source}1-q2`, source, { span: SECOND }),
  ]),
  questions: [],
  related: [],
};
const NO_NEVER = { never: [], unfit: 0 };

/** A question whose positions are claims, "a2", or figures of claims, "a1-q1". */
function asked(id: string, positions: string, set: Partial<Question> = {}): Question {
  const said = positions.split(' ').map((name) => {
    const claim = name.slice(0, 2);
    return samplePosition(claim, name.slice(0, 1), { fact: name === claim ? null : name });
  });
  return sampleQuestion(id, said, set);
}

/** A marked pair of passages of a and b. */
function mark(relation: Relation, set: Partial<PlacedPair> = {}): PlacedPair {
  return { ends: ends(FIRST, FIRST), relation, optional: false, ...set };
}

function ends(a: Span, b: Span): PlacedPair['ends'] {
  return [
    { source: 'a', span: a },
    { source: 'b', span: b },
  ];
}

function scoreOf(pairs: readonly PlacedPair[], questions: readonly Question[]) {
  return scorePairs({ pairs, ...NO_NEVER }, { ...FACTS, questions: [...questions] });
}

function allOf(pairs: readonly PlacedPair[], questions: readonly Question[]): PairTally {
  return scoreOf(pairs, questions).all;
}

describe('a marked pair is found', () => {
  it('where the figures that were compared stand in its passages', () => {
    const pair = mark('same-figure-agree');
    expect(allOf([pair], [asked('first', 'a1-q1 b1-q1')])).toMatchObject({ found: 1, right: 1 });
    expect(allOf([pair], [asked('second', 'a1-q2 b1-q2')])).toMatchObject({ found: 0 });
  });

  it('where claims without a figure share text with it, in either order', () => {
    const pair = mark('same-quotation', { ends: ends([210, 230], [240, 260]) });
    expect(allOf([pair], [asked('words', 'b2 a2')])).toMatchObject({ found: 1, right: 1 });
    expect(allOf([pair], [asked('others', 'a1 b2')])).toMatchObject({ found: 0 });
  });

  it('where an implied figure is worked out from one that stands in it', () => {
    const implied = asked('implied', 'a1 b1-q1');
    const positions = implied.positions.map((position) =>
      position.claim === 'a1' ? { ...position, implied: true, from: ['a1-q1'] } : position,
    );
    const pair = mark('same-figure-agree');
    expect(allOf([pair], [{ ...implied, positions }])).toMatchObject({ found: 1 });
  });

  it('by no question of an event, if it is of figures', () => {
    const event = asked('event', 'a1 b1', { kind: 'event' });
    expect(allOf([mark('same-figure-agree')], [event])).toMatchObject({ found: 0 });
    expect(allOf([mark('same-event-agree')], [event])).toMatchObject({ found: 1 });
  });

  it('by a pair of items that finds no other', () => {
    const pairs = [mark('same-quotation'), mark('same-matter', { ends: ends([0, 90], [0, 90]) })];
    const one = asked('one', 'a1 b1');
    expect(allOf(pairs, [one])).toMatchObject({ marked: 2, found: 1 });
    expect(allOf(pairs, [one, asked('two', 'a1 b1')])).toMatchObject({ marked: 2, found: 2 });
  });

  it('as part of as many as can be', () => {
    // Either mark is found in the first question, in the second only the first mark.
    const pairs = [
      mark('same-quotation', { ends: ends([0, 90], [200, 290]) }),
      mark('same-matter', { ends: ends([5, 15], [200, 290]) }),
    ];
    const questions = [asked('claims', 'a1 b2'), asked('figure', 'a1-q2 b2')];
    expect(allOf(pairs, questions)).toMatchObject({ marked: 2, found: 2 });
  });

  it('or not, which costs nothing where it is optional', () => {
    const pair = mark('same-matter', { optional: true });
    expect(scoreOf([pair], [])).toMatchObject({ all: { marked: 0, found: 0 } });
    expect(scoreOf([pair], [asked('one', 'a1 b1')])).toMatchObject({
      all: { marked: 0, found: 0 },
      pairs: 1,
      known: 1,
      judged: 1,
      right: 1,
    });
  });
});

describe('the verdict on a found pair', () => {
  it.each<[Relation, Verdict, number]>([
    ['same-figure-agree', 'agree-within-rounding', 1],
    ['same-figure-agree', 'differ', 0],
    ['same-figure-differ', 'contradict', 1],
    ['same-figure-differ', 'complement', 0],
    ['contradict', 'contradict', 1],
    ['contradict', 'differ', 0],
    ['updates', 'complement', 1],
    ['updates', 'differ', 0],
    ['same-matter', 'complement', 1],
    ['same-matter', 'contradict', 0],
  ])('on %s: %s is right %i times', (relation, verdict, right) => {
    expect(allOf([mark(relation)], [asked('one', 'a1 b1', { verdict })])).toMatchObject({
      found: 1,
      judged: 1,
      right,
    });
  });

  it('says “differ” of a count that went on only with that reason', () => {
    const set = { verdict: 'differ', reason: 'as-of' } as const;
    expect(allOf([mark('updates')], [asked('one', 'a1 b1', set)])).toMatchObject({ right: 1 });
  });

  it('is the pair’s own before the question’s', () => {
    const set: Partial<Question> = {
      verdict: 'contradict',
      pairs: [samplePair('a', 'b'), samplePair('a', 'c', { verdict: 'contradict' })],
    };
    const question = asked('three', 'a1-q1 b1-q1 c1-q1', set);
    const c = { source: 'c', span: FIRST };
    const [a, b] = ends(FIRST, FIRST);
    const pairs = [
      mark('same-figure-agree', { ends: [b, a] }),
      mark('same-figure-differ', { ends: [c, a] }),
    ];
    expect(scoreOf(pairs, [question])).toMatchObject({ pairs: 3, known: 2, judged: 2, right: 2 });
  });

  it('is counted only where a rule gives it', () => {
    const signed = asked('signed', 'a1 b1', { by: 'editor' });
    expect(allOf([mark('same-matter')], [signed])).toMatchObject({ found: 1, judged: 0, right: 0 });
  });
});

describe('a false statement', () => {
  it('is agreement where the passages part', () => {
    const agreed = [asked('one', 'a1 b1')];
    expect(scoreOf([mark('same-figure-differ')], agreed).falseAgreements).toBe(1);
    expect(scoreOf([mark('contradict')], agreed).falseAgreements).toBe(1);
    expect(scoreOf([mark('updates')], agreed).falseAgreements).toBe(0);
  });

  it('is no agreement on passages of which some agree', () => {
    const pairs = [mark('same-figure-differ'), mark('same-quotation')];
    expect(scoreOf(pairs, [asked('one', 'a1 b1')]).falseAgreements).toBe(0);
  });

  it('is any verdict on what is never the same thing, save that it can’t be compared', () => {
    const gold = { pairs: [], never: [ends(FIRST, FIRST)], unfit: 0 };
    const falsePairs = (verdict: Verdict | null): number =>
      scorePairs(gold, { ...FACTS, questions: [asked('one', 'a1-q1 b1-q1', { verdict })] })
        .falsePairs;
    expect(falsePairs('agree')).toBe(1);
    expect(falsePairs('complement')).toBe(1);
    expect(falsePairs('not-comparable')).toBe(0);
  });
});

describe('related passages', () => {
  const related = (...claims: [string, string][]): PairedFacts => ({
    ...FACTS,
    related: claims.map((pair) => ({ claims: pair, score: 0.2, shared: [] })),
  });

  it('cover the marked pairs that they hold, judged or not', () => {
    const pairs = [mark('same-matter'), mark('same-figure-agree', { ends: ends(SECOND, SECOND) })];
    const score = scorePairs({ pairs, ...NO_NEVER }, related(['a1', 'b1'], ['a2', 'c1']));
    expect(score.all).toMatchObject({ marked: 2, found: 0, related: 2 });
    expect(score.related).toEqual({ listed: 2, right: 1 });
  });

  it('hold an optional pair without covering any that counts', () => {
    const pairs = [mark('same-matter', { optional: true })];
    const score = scorePairs({ pairs, ...NO_NEVER }, related(['b1', 'a1']));
    expect(score.all.related).toBe(0);
    expect(score.related).toEqual({ listed: 1, right: 1 });
  });
});

describe('the marks of a corpus', () => {
  const end = (source: string, quote: string, nth?: number): object => ({ source, quote, nth });
  const gold = PairGold.parse({
    pairs: [
      { a: end('a', 'rye', 2), b: end('b', 'oats'), relation: 'same-matter', why: 'grain' },
      { a: end('a', 'rye', 3), b: end('b', 'oats'), relation: 'same-matter' },
    ],
    never: [
      { a: end('a', 'rye'), b: end('b', 'oats') },
      { a: end('a', 'rye'), b: end('gone', 'oats') },
    ],
  });
  const texts = new Map([
    ['a', 'rye and rye'],
    ['b', 'oats'],
  ]);

  it('are placed where their words stand, and counted apart where they no longer do', () => {
    const [a, b] = ends([8, 11], [0, 4]);
    expect(placePairs(gold, texts)).toEqual({
      pairs: [{ ends: [a, b], relation: 'same-matter', optional: false }],
      never: [ends([0, 3], [0, 4])],
      unfit: 2,
    });
  });
});
