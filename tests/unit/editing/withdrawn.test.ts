import { describe, expect, it } from 'vitest';
import { pairsInShort } from '../sample.ts';
import { figureAt, faultOf, fileOf, measured, signedAfter } from './support.ts';

const GONE = new Map([['b9', { source: 'b', quote: 'It rained.', heirs: [] }]]);
const TWO = [
  { source: 'a', says: 'it was dry', claims: ['a1'] },
  { source: 'b', says: 'it rained', claims: ['b9'] },
];
const THREE = [...TWO, { source: 'c', says: 'it snowed', claims: ['c1'] }];
const VERDICT = { verdict: 'contradict', why: 'b denies it.' };
const asked = (set: object) => fileOf('rain', { question: 'Did it rain?', ...set });

describe('a signed question one of whose passages is gone', () => {
  const pairs = [
    { sources: ['a', 'b'], verdict: 'contradict', why: 'b denies it.' },
    { sources: ['a', 'c'], verdict: 'differ', why: 'c tells of snow.' },
  ];
  const file = asked({ readings: THREE, ...VERDICT, answer: 'It did not.', pairs });
  const { questions, notices } = signedAfter([file], [], { claims: GONE });
  const [question] = questions;

  it('stands with what is left, the reading marked as withdrawn', () => {
    expect(question?.members).toEqual(['a1', 'c1']);
    expect(question?.withdrawn?.readings).toEqual([
      { claim: 'b9', source: 'b', words: 'It rained.', says: 'it rained', voice: null },
    ]);
  });

  it('has its verdict set aside, with those on the pairs that it was of', () => {
    expect(question).toMatchObject({
      verdict: null,
      why: '',
      editing: { answer: null },
      withdrawn: { verdict: VERDICT },
    });
    expect(pairsInShort(question)).toEqual(['ac differ']);
  });

  it('is told to the editors, at the line of the claim', () => {
    expect(notices.map(({ message, mend, place }) => [message, mend, place.path])).toEqual([
      [
        'names the claim b9, which is gone.',
        'Find the claim that says it now, or take it out.',
        ['readings', 1, 'claims', 0],
      ],
    ]);
  });

  it('is told which claims have its words now', () => {
    const claims = new Map([['b9', { source: 'b', quote: 'It rained.', heirs: ['b1', 'b2'] }]]);
    const [notice] = signedAfter([file], [], { claims }).notices;
    expect(notice?.mend).toBe('Its words are in b1, b2 now.');
  });

  it('is asked no more where one source is left, and that is no fault', () => {
    const after = signedAfter([asked({ readings: TWO, ...VERDICT })], [], { claims: GONE });
    expect(after.questions).toEqual([]);
    expect(after.notices).toHaveLength(1);
  });

  it('stands where its article is gone with it', () => {
    const readings = [...THREE.slice(0, 1), { ...TWO[1], source: 'x' }, ...THREE.slice(2)];
    const claims = new Map([['b9', { source: 'x', quote: 'It rained.', heirs: [] }]]);
    const past = { claims, sources: new Map([['x', null]]) };
    expect(signedAfter([asked({ readings })], [], past).questions).toMatchObject([
      { members: ['a1', 'c1'], withdrawn: { readings: [{ source: 'x' }], verdict: null } },
    ]);
  });
});

describe('a file that names', () => {
  it('an article by the name it had is on the article', () => {
    const readings = [TWO[0], { source: 'x', says: 'it rained', claims: ['b1'] }];
    const pairs = [{ sources: ['x', 'a'], verdict: 'differ', why: 'so.' }];
    const sources = new Map([['x', 'b']]);
    const { questions, notices } = signedAfter([asked({ readings, pairs })], [], { sources });
    expect(questions).toMatchObject([{ members: ['a1', 'b1'], withdrawn: null }]);
    expect(pairsInShort(questions[0])).toEqual(['ab differ']);
    expect(notices[0]?.mend).toBe('Write b.');
  });

  it.each([
    ['a question that rules make no more', fileOf('exports', { verdict: 'agree', why: 'so.' }), []],
    [
      'a claim to leave out that is gone',
      fileOf('exports', { leave_out: ['b9'] }),
      [measured('exports', [figureAt('a1', 5), figureAt('b1', 6)])],
    ],
  ])('%s is no fault, and told', (_, file, questions) => {
    const past = { claims: GONE, questions: new Set(['exports']) };
    const after = signedAfter([file], questions, past);
    expect(after.questions).toHaveLength(questions.length);
    expect(after.notices).toHaveLength(1);
  });

  it.each([
    ['linked', { linked: ['exports'] }],
    ['taken in', { take_in: ['exports'], verdict: 'agree', why: 'so.' }],
  ])('a question that is gone as %s leaves it out', (_, set) => {
    const own = measured('imports', [figureAt('a1', 5), figureAt('b1', 6)]);
    const make = (ids: string[]) =>
      signedAfter([fileOf('imports', set, true)], [own], { questions: new Set(ids) });
    expect(make(['exports']).questions).toMatchObject([{ id: 'imports', linked: [] }]);
    expect(faultOf(() => make([]))).toContain('exports');
  });
});
