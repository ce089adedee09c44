import { describe, expect, it, test } from 'vitest';
import { findQuestions, type Findable } from '../../../src/ledger/questions/find.ts';
import { keepQuestions, type QuestionsNow } from '../../../src/ledger/questions/keep.ts';
import type { LedgerQuestion, Subject } from '../../../src/schemas/ledger-question.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { samplePosition, sampleQuestion } from '../sample.ts';
import { claimEntry } from './support.ts';

const [ONE, TWO, THREE] = ['111111111111', '222222222222', '333333333333'] as const;
const EXPORTS: Subject = { asks: 'amount', of: ['grain-exports', 'USD'], at: '2023' };
const VISIT: Subject = { asks: 'event', of: ['visit', 'Ada Mill'], at: '2024-05' };
const POSITIONS = [
  samplePosition('a1', 'a', { words: '$5 billion' }),
  samplePosition('b1', 'b', { words: '$6 billion' }),
];
const CLAIMS = ['a1', 'b1', 'c1'].map((id) => claimEntry(id, id.slice(0, 1)));

function now(
  asked: readonly (readonly [Question, Subject | null])[],
  unshown: QuestionsNow['unshown'] = [],
): QuestionsNow {
  return {
    asked: asked.map(([question]) => question),
    unshown,
    subjects: new Map(
      asked.flatMap(([{ id }, subject]) => (subject === null ? [] : [[id, subject]])),
    ),
  };
}

const exports = sampleQuestion('grain-exports-2023', POSITIONS);
const signedOne = sampleQuestion('trains', POSITIONS, {
  kind: 'signed',
  by: 'editor',
  editing: { by: 'Ada Mill', date: '2024-05-01', answer: null, was: null },
});

/** The ledger of a corpus in which one question is asked. */
function published(question: Question, subject: Subject | null): LedgerQuestion[] {
  return keepQuestions([], now([[question, subject]]), CLAIMS, ONE).questions;
}

describe('a question is found again', () => {
  const entries = published(exports, EXPORTS);
  const find = (subject: Subject, positions: Findable['positions'] = POSITIONS) =>
    findQuestions(entries, [{ subject, positions }])[0];

  it.each<[string, Subject, Findable['positions']?]>([
    ['by what it is about, with other passages', EXPORTS, [{ claim: 'c1', words: '$7 billion' }]],
    ['by its passages, where its date was corrected', { ...EXPORTS, at: '2022' }],
    ['by its passages, where its measure has another name', { ...EXPORTS, of: ['wheat', 'USD'] }],
  ])('%s', (_, subject, positions) => {
    expect(find(subject, positions)).toBe('grain-exports-2023');
  });

  it.each<[string, Subject, Findable['positions']?]>([
    ['asks something else of the same passages', { ...EXPORTS, asks: 'over-time' }],
    ['is about another measure at another time', { asks: 'amount', of: ['rye', 't'], at: '2020' }],
    [
      'rests on other figures of the same claims',
      { ...EXPORTS, of: ['grain-imports', 'USD'] },
      POSITIONS.map(({ claim }) => ({ claim, words: '$1 billion' })),
    ],
    [
      'is on other passages at another time',
      { ...EXPORTS, at: '2022' },
      [{ claim: 'c1', words: '' }],
    ],
  ])('but not where it %s', (_, subject, positions) => {
    expect(find(subject, positions)).toBeUndefined();
  });

  it('by a name that was respelled', () => {
    const visit = published(sampleQuestion('visit-ada-mill-2024-05', POSITIONS), VISIT);
    const subject = { ...VISIT, of: ['visit', 'Ada Myll'] };
    expect(findQuestions(visit, [{ subject, positions: POSITIONS }])).toEqual([
      'visit-ada-mill-2024-05',
    ]);
  });

  it('once: of two, the one that has more of its passages', () => {
    const rest = [{ claim: 'a1', words: '$5 billion' }];
    const both = [rest, POSITIONS].map((positions) => ({ subject: EXPORTS, positions }));
    expect(findQuestions(entries, both)).toEqual([undefined, 'grain-exports-2023']);
  });
});

describe('the ledger', () => {
  it('keeps what a question said, and is the same when nothing changed', () => {
    const entries = published(exports, EXPORTS);
    expect(entries).toMatchObject([
      {
        id: 'grain-exports-2023',
        subject: EXPORTS,
        first: ONE,
        changed: ONE,
        readings: [{ claim: 'a1', words: '$5 billion' }, { claim: 'b1' }],
        gone: null,
      },
    ]);
    expect(keepQuestions(entries, now([[exports, EXPORTS]]), CLAIMS, TWO).questions).toEqual(
      entries,
    );
  });

  it('tells what it asked before, where it asks of another time', () => {
    const later = { ...exports, question: 'Is 2022 so?' };
    const kept = keepQuestions(
      published(exports, EXPORTS),
      now([[later, { ...EXPORTS, at: '2022' }]]),
      CLAIMS,
      TWO,
    );
    expect(kept.questions[0]).toMatchObject({
      changed: TWO,
      past: [{ question: exports.question, subject: EXPORTS, until: TWO, back: null }],
    });
    expect(kept.changes).toHaveLength(1);
    expect(kept.losses).toEqual([]);
  });

  it('has a question that comes back under its id, with the time it was gone', () => {
    const gone = keepQuestions(published(exports, EXPORTS), now([]), CLAIMS, TWO);
    expect(gone.losses).toHaveLength(1);
    expect(keepQuestions(gone.questions, now([]), CLAIMS, THREE)).toMatchObject({
      questions: [{ gone: { since: TWO } }],
      losses: [],
    });
    const back = keepQuestions(gone.questions, now([[exports, EXPORTS]]), CLAIMS, THREE);
    expect(back.questions).toMatchObject([
      { first: ONE, gone: null, past: [{ until: TWO, back: THREE }] },
    ]);
  });
});

describe('a question is gone', () => {
  const lost = (
    before: readonly LedgerQuestion[],
    after: QuestionsNow = now([]),
    claims = CLAIMS,
  ) => keepQuestions(before, after, claims, TWO);
  const withoutB = CLAIMS.map((entry) =>
    entry.source === 'b'
      ? { ...entry, gone: { since: TWO, why: 'removed' as const, heirs: [], nearest: null } }
      : entry,
  );

  test('where fewer than two articles hold passages of it', () => {
    expect(lost(published(signedOne, null), now([]), withoutB).questions[0]?.gone).toEqual({
      since: TWO,
      why: 'passages',
      heirs: [],
    });
  });

  test('where rules no longer bring its passages together', () => {
    expect(lost(published(exports, EXPORTS)).questions[0]?.gone?.why).toBe('apart');
  });

  test('where its file was taken away', () => {
    expect(lost(published(signedOne, null)).questions[0]?.gone?.why).toBe('dropped');
  });

  test('where its file has another name, under which it goes on', () => {
    const { questions } = lost(
      published(signedOne, null),
      now([[{ ...signedOne, id: 'rail' }, null]]),
    );
    expect(questions.find(({ id }) => id === 'trains')?.gone).toEqual({
      since: TWO,
      why: 'renamed',
      heirs: ['rail'],
    });
  });

  test('where editors hid it', () => {
    const hidden = [{ question: exports, fate: { why: 'hidden' as const, heirs: [] } }];
    const { questions, losses } = lost(published(exports, EXPORTS), now([], hidden));
    expect(questions[0]?.gone?.why).toBe('hidden');
    expect(losses).toHaveLength(1);
  });

  test('and one that was hidden from the first was never published', () => {
    const hidden = [{ question: exports, fate: { why: 'hidden' as const, heirs: [] } }];
    const { questions, losses } = lost([], now([], hidden));
    expect(questions).toMatchObject([{ first: null, changed: null }]);
    expect(losses).toEqual([]);
  });
});
