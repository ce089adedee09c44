import { describe, expect, it, test } from 'vitest';
import { faultOf, figureAt, fileOf, measured, questionsAfter } from './support.ts';
import { pairsInShort } from '../sample.ts';

/** Of the exports a and b say one thing and c another; of the imports c and d say one thing. */
const EXPORTS = measured('exports', [figureAt('a1', 5), figureAt('b1', 5), figureAt('c1', 8)]);
const IMPORTS = measured('imports', [figureAt('c2', 8), figureAt('d1', 8)]);
const SIGNED = { by: 'Ada Mill', date: '2024-05-01' };

const after = (data: object, hasNote = false) =>
  questionsAfter([fileOf('exports', data, hasNote)], [EXPORTS, IMPORTS]);

describe('an editor', () => {
  it('words a question, files it under topics and links it', () => {
    const [found] = after({ question: 'How much?', topics: ['grain'], linked: ['imports'] });
    expect(found).toMatchObject({
      question: 'How much?',
      topics: ['grain'],
      linked: ['imports'],
      verdict: 'differ',
      by: 'rule',
      editing: { ...SIGNED, answer: null, was: null },
    });
  });

  it('who only writes a note or gives words to search for leaves the verdicts', () => {
    expect(after({}, true)[0]).toEqual(EXPORTS.question);
    expect(after({ words: ['grain'] })[0]).toMatchObject({ verdict: 'differ', by: 'rule' });
  });

  it('gives an answer and leaves the verdict to the rule', () => {
    expect(after({ answer: 'A gives 5, C 6.' })[0]).toMatchObject({
      verdict: 'differ',
      by: 'rule',
      editing: { ...SIGNED, answer: 'A gives 5, C 6.', was: null },
    });
  });

  it('gives another verdict, which shows the rule’s and leaves the pairs to the rules', () => {
    const [found] = after({ verdict: 'complement', why: 'parts of one crop.' });
    expect(found).toMatchObject({
      verdict: 'complement',
      reason: null,
      why: 'parts of one crop.',
      by: 'editor',
      rule: null,
      editing: {
        ...SIGNED,
        answer: null,
        was: { verdict: 'differ', why: 'two values.', rule: 'other-value' },
      },
    });
    expect(pairsInShort(found)).toEqual(['ab agree', 'ac differ', 'bc differ']);
  });

  it('gives it to the pair where two sources speak, on the facts that the rule compared', () => {
    const file = fileOf('imports', {
      verdict: 'not-comparable',
      reason: 'scope',
      why: 'two crops.',
    });
    const [, found] = questionsAfter([file], [EXPORTS, IMPORTS]);
    expect(found?.pairs).toEqual([
      {
        sources: ['c', 'd'],
        facts: ['c2-q1', 'd1-q1'],
        on: [],
        verdict: 'not-comparable',
        reason: 'scope',
        why: 'two crops.',
        rule: null,
      },
    ]);
  });

  it('judges single pairs, and gives another reason', () => {
    const pairs = [{ sources: ['c', 'b'], verdict: 'complement', why: 'two crops.' }];
    const [found] = after({ pairs, reason: 'period' });
    expect(pairsInShort(found)).toEqual(['ab agree', 'ac differ', 'bc complement']);
    expect(found?.pairs[2]?.facts).toEqual(['b1-q1', 'c1-q1']);
    expect(found).toMatchObject({ verdict: 'differ', reason: 'period', by: 'rule' });
  });

  it('leaves claims out, and the rest is judged anew', () => {
    const [found] = after({ leave_out: ['c1'] });
    expect(found).toMatchObject({ verdict: 'agree', by: 'rule', members: ['a1', 'b1'] });
    expect(pairsInShort(found)).toEqual(['ab agree']);
  });

  it('takes in other questions, whose ids are gone and lead to it', () => {
    const other = measured('other', [figureAt('a2', 1), figureAt('b2', 1)], {
      linked: ['imports'],
    });
    const file = fileOf('exports', { take_in: ['imports'], verdict: 'differ', why: 'c differs.' });
    const found = questionsAfter([file], [EXPORTS, IMPORTS, other]);
    expect(found.map(({ id, linked }) => [id, linked])).toEqual([
      ['exports', []],
      ['other', ['exports']],
    ]);
    expect(found[0]?.members).toEqual(['a1', 'b1', 'c1', 'c2', 'd1']);
    expect(pairsInShort(found[0])).toEqual([
      'ab agree',
      'ac differ',
      'ad null',
      'bc differ',
      'bd null',
      'cd agree',
    ]);
  });

  it('hides a question', () => {
    expect(after({ hide: true, why: 'No reader asks it.' }).map(({ id }) => id)).toEqual([
      'imports',
    ]);
  });
});

const agreeing = (set: object) => ({ verdict: 'agree', why: 'so.', ...set });

test.each<[string, object, string]>([
  ['nothing changed', {}, ': changes nothing. Write a note, or take the file away.'],
  [
    'the rule’s title',
    { question: 'Is exports so?' },
    'question: has the “question” that the rules give it.',
  ],
  [
    'the rule’s verdict',
    { verdict: 'differ', why: 'so.' },
    'verdict: has the “verdict” that the rules',
  ],
  ['the rule’s reason', { reason: 'scope' }, 'reason: has the “reason” that the rules'],
  ['the rule’s topics', { topics: [] }, 'topics: has the “topics” that the rules'],
  [
    'the rule’s pair',
    { pairs: [{ sources: ['a', 'b'], verdict: 'agree', why: 'so.' }] },
    'pairs.0: has a and b stand as the rule has it.',
  ],
  [
    'readings',
    { readings: [{ source: 'a', says: 'x', claims: ['a1'] }] },
    'readings: has readings, and rules make the question “exports”.',
  ],
  [
    'a claim left out that does not belong',
    { leave_out: ['d1'] },
    'leave_out.0: leaves out the claim d1, which does not speak',
  ],
  [
    'one source left',
    { leave_out: ['b1', 'c1'] },
    'leave_out: leaves fewer than two sources. Write “hide: true”',
  ],
  [
    'a pair with a source left out',
    { leave_out: ['c1'], pairs: [{ sources: ['a', 'c'], verdict: 'differ', why: 'so.' }] },
    'pairs.0.sources.1: pairs the source “c”',
  ],
  [
    'an unknown question taken in',
    agreeing({ take_in: ['import'] }),
    'take_in.0: takes in “import”, and rules make no such question. Is “imports” meant?',
  ],
  [
    'itself taken in',
    agreeing({ take_in: ['exports'] }),
    'take_in.0: takes in “exports”, which has a file of its own. Take it out.',
  ],
  [
    'one taken in twice',
    agreeing({ take_in: ['imports', 'imports'] }),
    'take_in.1: takes in “imports”, which is taken in already.',
  ],
  [
    'a question taken in without a verdict',
    { take_in: ['imports'] },
    'take_in: takes in questions that no rule compared with this one. Give the verdict',
  ],
  [
    'a link to what is taken in',
    agreeing({ take_in: ['imports'], linked: ['imports'] }),
    'linked.0: links “imports”, which is now “exports”.',
  ],
  [
    'a change of what is hidden',
    { hide: true, question: 'How much?' },
    'question: changes a question that it hides.',
  ],
])('a fault tells of %s', (_, data, told) => {
  expect(faultOf(() => after(data))).toContain(`questions/exports.md ${told}`);
});

test('two sources that stood in two ways must be judged where questions become one', () => {
  const again = measured('again', [figureAt('a2', 1), figureAt('b2', 2)]);
  const data = { take_in: ['again'], verdict: 'complement', why: 'two crops.' };
  const make = (set: object) => () =>
    questionsAfter([fileOf('exports', { ...data, ...set })], [again, EXPORTS]);
  expect(faultOf(make({}))).toContain(
    'take_in: brings together that a and b “agree” and “differ”.',
  );
  const pairs = [{ sources: ['a', 'b'], verdict: 'differ', why: 'of the second crop.' }];
  expect(pairsInShort(make({ pairs })()[0])).toEqual(['ab differ', 'ac differ', 'bc differ']);
});
