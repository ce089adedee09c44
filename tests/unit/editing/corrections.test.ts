import { describe, expect, it, test } from 'vitest';
import { type Corrected, corrected, type ReadFacts } from '../../../src/editing/corrections.ts';
import { NO_PAST, type Past } from '../../../src/editing/past.ts';
import { Corrections } from '../../../src/schemas/corrections.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import { faultOf } from './support.ts';

const TEXT = 'Norland sold wheat for $5 billion, and more wheat for $7 billion.';

const FACTS: ReadFacts = {
  claims: [
    sampleClaim('a1', 'a', {
      span: [100, 100 + TEXT.length],
      quote: TEXT,
      quantities: ['a1-q1', 'a1-q3'],
      events: ['a1-e1'],
    }),
    sampleClaim('b1', 'b', { quantities: ['b1-q1'] }),
  ],
  quantities: [
    sampleQuantity('a1-q1', 'a', { span: [154, 164], quote: '$7 billion', implied: ['period'] }),
    sampleQuantity('a1-q3', 'a', { span: [155, 156], quote: '7' }),
    sampleQuantity('b1-q1', 'b', { share: { part: 'a1-q1', of: 'grain' } }),
  ],
  events: [sampleEvent('a1-e1', 'a')],
  statements: [],
};

const SIGNED = { by: 'Ada Mill', date: '2024-05-01', why: 'It was misread.' };

/** The facts after corrections, each signed. */
function after(...corrections: object[]): ReadFacts {
  return afterEdits({}, ...corrections).facts;
}

/** The same where claims are gone or were worded anew. */
function afterEdits(past: Partial<Past>, ...corrections: object[]): Corrected {
  const parsed = Corrections.parse({
    corrections: corrections.map((correction) => ({ ...SIGNED, ...correction })),
  });
  return corrected(FACTS, parsed.corrections, 'corrections.yml', { ...NO_PAST, ...past });
}

const correct = (set: object, fact = 'a1-q1') => ({ change: 'correct', fact, set });
const FIGURE = {
  value: 5e9,
  step: 1e9,
  unit: 'USD',
  measure: 'grain-exports',
  period: '2023',
  status: 'observed',
  qualifier: 'exact',
};
const add = (set: object = {}) => ({
  change: 'add',
  claim: 'a1',
  kind: 'quantity',
  quote: '$5 billion',
  set: FIGURE,
  ...set,
});

describe('a correction', () => {
  it('sets fields, which are implied no longer', () => {
    const { quantities } = after(correct({ period: '2022', denied: true }));
    expect(quantities[0]).toMatchObject({ period: '2022', denied: true, implied: [], value: 5e9 });
    expect(quantities.slice(1)).toEqual(FACTS.quantities.slice(1));
    expect(after(correct({ places: [] }, 'a1-e1')).events).toMatchObject([{ places: [] }]);
  });

  it('drops a fact from its claim too', () => {
    const { quantities, claims } = after({ change: 'drop', fact: 'a1-q3' });
    expect(quantities.map(({ id }) => id)).toEqual(['a1-q1', 'b1-q1']);
    expect(claims[0]?.quantities).toEqual(['a1-q1']);
  });

  it('adds a fact where its words stand, in the order of the text, under a free id', () => {
    const { quantities, claims } = after(add());
    expect(claims[0]?.quantities).toEqual(['a1-q2', 'a1-q1', 'a1-q3']);
    expect(quantities.map(({ id }) => id)).toEqual(['a1-q2', 'a1-q1', 'a1-q3', 'b1-q1']);
    expect(quantities[0]).toEqual({
      ...sampleQuantity('a1-q2', 'a'),
      rule: 'editor',
      span: [123, 133],
    });
  });

  it('does not give the id of a dropped fact to another', () => {
    const dropped = { change: 'drop', fact: 'a1-q3' };
    const two = add({ quote: '$7' });
    expect(after(dropped, add(), two).claims[0]?.quantities).toEqual(['a1-q2', 'a1-q1', 'a1-q4']);
  });

  it('adds a statement with the fields that a text may not speak of left out', () => {
    const set = { speaker: 'Ada Mill', form: 'reported' };
    const { statements } = after(add({ kind: 'statement', quote: TEXT, set }));
    expect(statements).toMatchObject([{ id: 'a1-s1', ...set, speaker_role: null }]);
  });

  it('builds on those before it', () => {
    const { quantities } = after(add(), correct({ hedge: 'planned' }, 'a1-q2'));
    expect(quantities[0]).toMatchObject({ id: 'a1-q2', hedge: 'planned' });
  });
});

test.each<[string, object, string]>([
  [
    'a fact that is gone',
    correct({ value: 1 }, 'a1-q9'),
    'fact: names the fact a1-q9, which is not there. Find',
  ],
  ['a dropped fact that is gone', { change: 'drop', fact: 'x' }, 'fact: names the fact x'],
  [
    'a quotation set by hand',
    correct({ quote: '$9 billion' }),
    'set.quote: sets “quote”, which follows from the source’s text.',
  ],
  ['a span set by hand', correct({ span: [1, 2] }), 'set.span: sets “span”'],
  ['a source set by hand', correct({ source: 'b' }), 'set.source: sets “source”'],
  ['a rule set by hand', correct({ rule: 'x' }), 'set.rule: sets “rule”'],
  [
    'another kind’s field',
    correct({ speaker_role: 'x' }),
    'set.speaker_role: sets “speaker_role”, which is no field of this kind of fact (quantity). Name one of value, step',
  ],
  [
    'a value of another type',
    correct({ value: 'five' }),
    'set.value: sets value: Invalid input: expected number',
  ],
  [
    'a word that is no choice',
    correct({ status: 'done' }),
    'set.status: sets status: Invalid option',
  ],
  [
    'what it is already',
    correct({ period: '2023' }),
    'set.period: sets period of a1-q1 to what it is.',
  ],
  ['nothing set', correct({}), 'set: sets nothing.'],
  [
    'a share of a figure that is not there',
    correct({ share: { part: 'x', of: 'grain' } }),
    'set.share: names x as the part',
  ],
  [
    'a drop of what makes up a share',
    { change: 'drop', fact: 'a1-q1' },
    'fact: drops a1-q1, which makes up the share b1-q1.',
  ],
  ['a claim that is gone', add({ claim: 'a2' }), 'claim: names the claim a2, which is not there.'],
  [
    'words that are not there',
    add({ quote: '$6 billion' }),
    'quote: adds words that do not stand in a1. Copy words',
  ],
  [
    'words that stand there twice',
    add({ quote: 'wheat' }),
    'quote: adds words that stand in a1 more than once.',
  ],
  [
    'a fact that is read by now',
    add({ quote: '$7 billion' }),
    'quote: adds what the rules read by now as a1-q1.',
  ],
  [
    'fields left out',
    add({ set: { value: 5e9, unit: 'USD' } }),
    'set: leaves out step, measure, period, status, qualifier. Set each',
  ],
  ['a quotation added by hand', add({ set: { ...FIGURE, quote: 'x' } }), 'set.quote: sets “quote”'],
])('a fault tells of %s', (_, correction, told) => {
  const fine = correct({ period: '2021' }, 'a1-q3');
  expect(faultOf(() => after(fine, correction))).toContain(`corrections.yml corrections.1.${told}`);
});

describe('a correction of what an edit of the source took away', () => {
  const claims = new Map([['c1', { source: 'a', quote: 'Rye was dear.', heirs: ['a1'] }]]);
  const changed = new Set(['a1']);

  it.each([
    [correct({ period: '2022' }, 'c1-q1'), 'fact', 'names the fact c1-q1, whose claim is gone.'],
    [{ change: 'drop', fact: 'c1-q1' }, 'fact', 'names the fact c1-q1, whose claim is gone.'],
    [add({ claim: 'c1' }), 'claim', 'names the claim c1, which is gone.'],
    [correct({ period: '2022' }, 'a1-q9'), 'fact', 'a1-q9, which its claim no longer has.'],
    [add({ quote: '$4 billion' }), 'quote', 'adds words that a1 no longer has.'],
  ])('is left out, and told at its line: %#', (correction, key, told) => {
    const { facts, notices } = afterEdits({ claims, changed }, correction);
    expect(facts).toEqual(FACTS);
    expect(notices.map(({ place }) => place.path)).toEqual([['corrections', 0, key]]);
    expect(notices[0]?.message).toContain(told);
  });

  it('tells where the words are now', () => {
    const [notice] = afterEdits({ claims }, add({ claim: 'c1' })).notices;
    expect(notice?.mend).toBe('Its words are in a1 now.');
  });

  it('lets the others be carried out', () => {
    const { facts, notices } = afterEdits(
      { claims },
      { change: 'drop', fact: 'c1-q1' },
      correct({ period: '2022' }),
    );
    expect(facts.quantities[0]?.period).toBe('2022');
    expect(notices).toHaveLength(1);
  });
});
