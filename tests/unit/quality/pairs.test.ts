import { describe, expect, it } from 'vitest';
import { type PairGold, placePairs } from '../../../src/quality/gold/pairs.ts';
import { scorePairs } from '../../../src/quality/pairs/score.ts';
import type { Relation } from '../../../src/schemas/quality.ts';
import type { Position, Question, Related } from '../../../src/schemas/question.ts';
import type { Span } from '../../../src/schemas/span.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
} from '../sample.ts';

/** Two invented texts. Each line is a claim; its id is the source and the number of the line. */
const TEXTS = new Map([
  ['board', 'Norland sold 5 tonnes in 2023 and 7 tonnes in 2024.\nMill came to Lund.'],
  ['miller', 'Five tonnes were sold in 2023.\nIn 2024 it was 9 tonnes.\nThe harvest was poor.'],
]);

const CLAIMS = [...TEXTS].flatMap(([source, text]) =>
  text.split('\n').map((quote, index) =>
    sampleClaim(`${source}-${String(index + 1)}`, source, {
      quote,
      span: spanOf(source, quote),
    }),
  ),
);
const FIGURES = [
  ['board', '5 tonnes'],
  ['board', '7 tonnes'],
  ['miller', 'Five tonnes'],
  ['miller', '9 tonnes'],
].map(([source = '', quote = '']) =>
  sampleQuantity(quote, source, { quote, span: spanOf(source, quote) }),
);

function spanOf(source: string, quote: string): Span {
  const start = TEXTS.get(source)?.indexOf(quote) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  return [start, start + quote.length];
}

/** A position of a claim on one of its figures, or on all its words. */
function says(claim: string, fact: string | null = null, set: Partial<Position> = {}): Position {
  return samplePosition(claim, claim.replace(/-\d$/, ''), { fact, ...set });
}

function asks(positions: Position[], set: Partial<Question> = {}): Question {
  return sampleQuestion('q', positions, set);
}

function mark(a: string, b: string, relation: Relation, optional = false): PairGold['pairs'][0] {
  return { ...between(a, b), relation, optional };
}

function between(a: string, b: string): PairGold['never'][0] {
  return { a: { source: 'board', quote: a, nth: 1 }, b: { source: 'miller', quote: b, nth: 1 } };
}

function score(gold: Partial<PairGold>, questions: Question[], related: Related[] = []) {
  const facts = sampleFacts({ claims: CLAIMS, quantities: FIGURES, questions, related });
  return scorePairs(placePairs({ pairs: [], never: [], ...gold }, TEXTS), facts);
}

const OF_2023 = mark('sold 5 tonnes', 'Five tonnes', 'same-figure-agree');
const OF_2024 = mark('7 tonnes', '9 tonnes', 'same-figure-differ');
const SOLD = [says('board-1', '5 tonnes'), says('miller-1', 'Five tonnes')];
const CLASH = [says('board-1', '7 tonnes'), says('miller-2', '9 tonnes')];

describe('a marked pair is found', () => {
  it('where two positions stand on its passages', () => {
    expect(score({ pairs: [OF_2023] }, [asks(SOLD)])).toMatchObject({
      all: { marked: 1, found: 1, judged: 1, right: 1 },
      pairs: 1,
      known: 1,
    });
  });

  it('and not where another figure of the claim was compared', () => {
    const other = [says('board-1', '7 tonnes'), says('miller-1', 'Five tonnes')];
    expect(score({ pairs: [OF_2023] }, [asks(other)])).toMatchObject({
      all: { found: 0 },
      pairs: 1,
      known: 0,
    });
  });

  it('where an implied figure is worked out from the one in the passage', () => {
    const implied = says('board-1', null, { implied: true, from: ['5 tonnes'] });
    const questions = [asks([implied, says('miller-1', 'Five tonnes')])];
    expect(score({ pairs: [OF_2023] }, questions).all.found).toBe(1);
  });

  it('by members that take no position', () => {
    const pairs = [mark('Mill came', 'The harvest', 'same-matter')];
    const question = asks([], { members: ['board-2', 'miller-3'], kind: 'signed', by: 'editor' });
    expect(score({ pairs }, [question]).all).toMatchObject({ found: 1, judged: 0, right: 0 });
  });

  it('by no event, if it is one of figures', () => {
    expect(score({ pairs: [OF_2023] }, [asks(SOLD, { kind: 'event' })]).all.found).toBe(0);
  });

  it('once, and each by positions of its own', () => {
    const wide = mark('Norland sold 5 tonnes', 'Five tonnes were sold', 'same-matter');
    expect(score({ pairs: [OF_2023, wide] }, [asks(SOLD)]).all).toMatchObject({
      marked: 2,
      found: 1,
    });
    expect(score({ pairs: [OF_2023] }, [asks(SOLD), asks(SOLD)])).toMatchObject({
      all: { found: 1 },
      pairs: 2,
      known: 2,
    });
  });

  it('before optional ones, which cost nothing', () => {
    const echo = { ...OF_2023, optional: true };
    expect(score({ pairs: [echo, OF_2023] }, [asks(SOLD)]).all).toMatchObject({ marked: 1, found: 1 }); // prettier-ignore
    expect(score({ pairs: [echo] }, [asks(SOLD)])).toMatchObject({
      all: { marked: 0, found: 0 },
      judged: 1,
      right: 1,
      known: 1,
    });
  });
});

describe('a verdict', () => {
  it.each([
    ['same-figure-agree', 'agree-within-rounding', null, 1],
    ['same-figure-agree', 'differ', null, 0],
    ['same-figure-differ', 'differ', null, 1],
    ['same-figure-differ', 'contradict', null, 1],
    ['contradict', 'contradict', null, 1],
    ['contradict', 'differ', null, 0],
    ['updates', 'differ', 'as-of', 1],
    ['updates', 'differ', null, 0],
    ['updates', 'complement', null, 1],
    ['same-matter', 'complement', null, 1],
    ['same-matter', 'contradict', null, 0],
  ] as const)('on a pair of “%s” that is “%s” (%s)', (relation, verdict, reason, right) => {
    const pairs = [mark('sold 5 tonnes', 'Five tonnes', relation)];
    const { all } = score({ pairs }, [asks(SOLD, { verdict, reason })]);
    expect(all).toMatchObject({ judged: 1, right });
  });

  it('is the pair’s own', () => {
    const own = samplePair('board', 'miller', { verdict: 'differ' });
    const question = asks(SOLD, { verdict: 'agree', pairs: [own] });
    expect(score({ pairs: [OF_2023] }, [question]).all.right).toBe(0);
  });
});

describe('a false statement', () => {
  it('is agreement of what was marked to part', () => {
    expect(score({ pairs: [OF_2024] }, [asks(CLASH)]).falseAgreements).toBe(1);
    expect(score({ pairs: [OF_2024] }, [asks(CLASH, { verdict: 'differ' })])).toMatchObject({
      falseAgreements: 0,
      right: 1,
    });
  });

  it('is a verdict on what never speaks of the same thing', () => {
    const never = [between('5 tonnes', '9 tonnes')];
    const across = [says('board-1', '5 tonnes'), says('miller-2', '9 tonnes')];
    expect(score({ never }, [asks(across)]).falsePairs).toBe(1);
    const apart = asks(across, { verdict: 'not-comparable' });
    expect(score({ never }, [apart])).toMatchObject({ falsePairs: 0, pairs: 1, known: 0 });
  });
});

describe('related passages', () => {
  const related = (a: string, b: string): Related => ({ claims: [a, b], score: 1, shared: [] });

  it('count where their claims share text with a marked pair', () => {
    const list = [related('board-1', 'miller-1'), related('board-2', 'miller-3')];
    expect(score({ pairs: [OF_2023, OF_2024] }, [], list)).toMatchObject({
      all: { marked: 2, found: 0, related: 1 },
      related: { listed: 2, right: 1 },
    });
  });

  it('are of two sources', () => {
    expect(score({}, [], [related('board-1', 'board-2')]).related.listed).toBe(0);
  });
});

describe('marked pairs', () => {
  it('are counted apart where their words are gone', () => {
    const gold = { pairs: [mark('8 tonnes', 'Five tonnes', 'same-matter')], never: [between('Mill', 'no')] }; // prettier-ignore
    expect(score(gold, [])).toMatchObject({ unfit: 2, all: { marked: 0 } });
  });

  it('are told by their relation', () => {
    const { relations } = score({ pairs: [OF_2023, OF_2024] }, [asks(SOLD)]);
    expect(relations.filter(({ marked }) => marked > 0)).toMatchObject([
      { relation: 'same-figure-agree', found: 1 },
      { relation: 'same-figure-differ', found: 0 },
    ]);
  });
});
