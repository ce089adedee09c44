import { describe, expect, it, test } from 'vitest';
import { figureAt, faultOf, fileOf, measured, questionsAfter } from './support.ts';
import { pairsInShort } from '../sample.ts';

const READINGS = [
  { source: 'b', says: 'trains are late', claims: ['b2', 'b1'] },
  { source: 'a', says: 'trains are on time', voice: 'the railway', claims: ['a1'] },
];
const ASKED = { question: 'Do the trains run?', readings: READINGS };
const THREE = [...READINGS, { source: 'c', says: 'some are late', claims: ['c1'] }];
const MEASURED = [measured('grain-exports-2023', [figureAt('a1', 5), figureAt('b1', 5)])];

describe('a question of the editors’ own', () => {
  it('shows each claim of each reading, in the order of the sources', () => {
    const [found] = questionsAfter([
      fileOf('trains', { ...ASKED, verdict: 'contradict', reason: 'denial', why: 'b denies it.' }),
    ]);
    expect(found).toMatchObject({
      id: 'trains',
      kind: 'signed',
      by: 'editor',
      rule: null,
      members: ['a1', 'b1', 'b2'],
      verdict: 'contradict',
      reason: 'denial',
      why: 'b denies it.',
      editing: { by: 'Ada Mill', date: '2024-05-01', answer: null, was: null },
      topics: [],
      absent: [],
      withdrawn: null,
    });
    expect(found?.positions).toMatchObject([
      {
        claim: 'a1',
        fact: null,
        words: 'Wheat of a1',
        says: 'trains are on time',
        voice: 'the railway',
      },
      { claim: 'b2', says: 'trains are late', voice: null },
      { claim: 'b1', says: 'trains are late', voice: null },
    ]);
    expect(found?.pairs).toMatchObject([
      {
        sources: ['a', 'b'],
        verdict: 'contradict',
        reason: 'denial',
        why: 'b denies it.',
        rule: null,
      },
    ]);
  });

  it('needs no verdict, and its pairs then have none', () => {
    const [found] = questionsAfter([fileOf('trains', { ...ASKED, topics: ['rail'] })]);
    expect(found).toMatchObject({ verdict: null, why: '', by: 'editor', topics: ['rail'] });
    expect(found?.pairs).toMatchObject([{ verdict: null, why: '' }]);
  });

  it('stands among the others in the order of ids', () => {
    const found = questionsAfter([fileOf('trains', ASKED), fileOf('bread', ASKED)], MEASURED);
    expect(found.map(({ id }) => id)).toEqual(['bread', 'grain-exports-2023', 'trains']);
  });

  test.each(['agree', 'agree-within-rounding', 'complement'])(
    'on which more than two sources %s has every two do so',
    (verdict) => {
      const [found] = questionsAfter([
        fileOf('trains', { ...ASKED, readings: THREE, verdict, why: 'so.' }),
      ]);
      expect(pairsInShort(found)).toEqual(['ab', 'ac', 'bc'].map((pair) => `${pair} ${verdict}`));
    },
  );

  test.each(['differ', 'contradict', 'not-comparable'])(
    'on which more than two sources %s has only the listed pairs judged',
    (verdict) => {
      const pairs = [{ sources: ['c', 'a'], verdict: 'differ', why: 'c says some.' }];
      const [found] = questionsAfter([
        fileOf('trains', { ...ASKED, readings: THREE, verdict, why: 'so.', pairs }),
      ]);
      expect(pairsInShort(found)).toEqual(['ab null', 'ac differ', 'bc null']);
      expect(found?.pairs[1]).toMatchObject({ why: 'c says some.', reason: null });
      expect(found?.pairs[0]).toMatchObject({ why: '' });
    },
  );
});

const reading = (set: object) => ({
  ...ASKED,
  readings: [READINGS[0], { ...READINGS[1], ...set }],
});
const pair = (sources: [string, string]) => ({ sources, verdict: 'agree', why: 'so.' });

test.each<[string, object, string]>([
  [
    'a claim that is not there',
    reading({ claims: ['a9'] }),
    'readings.1.claims.0: names the claim a9, which is not there.',
  ],
  [
    'a source that is not there',
    reading({ source: 'x' }),
    'readings.1.source: names the source “x”, which is not there. Name one of a, b, c, d.',
  ],
  [
    'another source’s claim',
    reading({ claims: ['c1'] }),
    'readings.1.claims.0: lists the claim c1 under “a”, and it is of “c”.',
  ],
  [
    'a claim listed again',
    reading({ claims: ['a1', 'a1'] }),
    'readings.1.claims.1: lists the claim a1 again.',
  ],
  [
    'one source',
    { ...ASKED, readings: READINGS.slice(1) },
    'readings: has readings of fewer than two sources.',
  ],
  [
    'an unknown topic',
    { ...ASKED, topics: ['grain', 'rails'] },
    'topics.1: names the topic “rails”, which is not in the vocabulary. Is “rail” meant?',
  ],
  [
    'an unknown link',
    { ...ASKED, linked: ['grain-exports-2032'] },
    'linked.0: links the question “grain-exports-2032”, which is not there. Is “grain-exports-2023” meant?',
  ],
  ['a link to itself', { ...ASKED, linked: ['trains'] }, 'linked.0: links a question to itself.'],
  [
    'a verdict without its working',
    { ...ASKED, verdict: 'agree' },
    'verdict: gives a verdict without its working. Say in “why”',
  ],
  [
    'working without a verdict',
    { ...ASKED, why: 'so.' },
    'why: gives the working of a verdict and no verdict.',
  ],
  [
    'a reason without a verdict',
    { ...ASKED, reason: 'scope' },
    'reason: gives a reason and no verdict.',
  ],
  [
    'a pair with a source without a reading',
    { ...ASKED, pairs: [pair(['a', 'c'])] },
    'pairs.0.sources.1: pairs the source “c”, which does not speak to the question. Name two of a, b.',
  ],
  [
    'a pair of one source',
    { ...ASKED, pairs: [pair(['a', 'a'])] },
    'pairs.0: pairs a source with itself.',
  ],
  [
    'a pair listed again',
    { ...ASKED, pairs: [pair(['a', 'b']), pair(['b', 'a'])] },
    'pairs.1: lists two sources again.',
  ],
  [
    'a verdict on a claim that neither source reads',
    { ...ASKED, pairs: [{ ...pair(['a', 'b']), on: ['x9'] }] },
    'pairs.0.on.0: names the claim “x9”, which neither of the two reads.',
  ],
  [
    'a verdict on claims of one source alone',
    { ...ASKED, pairs: [{ ...pair(['a', 'b']), on: ['a1'] }] },
    'pairs.0.on: names no claim of b. Name some of',
  ],
  [
    'a hidden question of its own',
    { ...ASKED, hide: true },
    'hide: has “hide”, which is for a question that rules make.',
  ],
  ['claims left out', { ...ASKED, leave_out: ['a1'] }, 'leave_out: has “leave_out”'],
])('a fault tells of %s', (_, data, told) => {
  const fault = faultOf(() => questionsAfter([fileOf('trains', data)], MEASURED));
  expect(fault).toContain(`questions/trains.md ${told}`);
});

test('a file on no question names the one that may be meant', () => {
  const file = fileOf('grain-export-2023', {}, true);
  expect(faultOf(() => questionsAfter([file], MEASURED))).toBe(
    'questions/grain-export-2023.md : there is no question “grain-export-2023”. ' +
      'Is “grain-exports-2023” meant? Name the file after one, or give it “question” and “readings”.',
  );
});

test.each(['nobody is named', 'No one', 'unknown', 'unnamed'])(
  'words that are said to be of “%s” are of nobody',
  (voice) => {
    const [first, ...rest] = READINGS;
    const file = fileOf('trains', { ...ASKED, readings: [{ ...first, voice }, ...rest] });
    expect(faultOf(() => questionsAfter([file]))).toContain(
      `readings.0.voice: has the voice “${voice}”, which is nobody’s.`,
    );
  },
);

test('an unnamed speaker, and unnamed people, are somebody', () => {
  for (const voice of ['an unnamed speaker', 'unnamed reports', 'the Nobody Institute']) {
    const readings = READINGS.map((reading) => ({ ...reading, voice }));
    expect(questionsAfter([fileOf('trains', { ...ASKED, readings })])).toHaveLength(1);
  }
});
