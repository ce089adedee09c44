import { describe, expect, it } from 'vitest';
import { Comparison } from '../../../src/quality/gold/comparison.ts';
import { type PlacedComparison, scoreQuestions } from '../../../src/quality/kinds/questions.ts';
import type { Question, Verdict } from '../../../src/schemas/question.ts';
import { sampleClaim } from '../sample.ts';

const CLAIMS = ['a1', 'a2', 'b1', 'b2', 'c1'].map((id) =>
  sampleClaim(id, id.charAt(0), {
    span: [Number(id.charAt(1)) * 10, Number(id.charAt(1)) * 10 + 9],
  }),
);

function question(id: string, members: string[], verdict: Verdict): Question {
  return {
    id,
    question: `What of ${id}?`,
    kind: 'figure',
    topic: null,
    members,
    verdict,
    reason: null,
    why: '',
    by: 'rule',
    rule: 'test',
    ruling: null,
    positions: [],
    pairs: [],
  };
}

/** A marked question whose passages lie in the claims named. */
function comparison(claims: string[], verdict: unknown, set: object = {}): PlacedComparison {
  const { members, alsoMembers, ...marked } = Comparison.parse({
    id: claims.join(),
    question: 'What?',
    members: [],
    verdict,
    ...set,
  });
  expect([...members, ...alsoMembers]).toEqual([]);
  const passages = CLAIMS.filter(({ id }) => claims.includes(id));
  return { ...marked, passages };
}

describe('questions', () => {
  const comparisons = [
    comparison(['a1', 'b1'], 'agree', { core: true }),
    comparison(['a2', 'b2'], { either: ['differ', 'contradict'] }),
    comparison(['b1', 'c1'], 'complement', { optional: true }),
    comparison(['a2', 'c1'], 'agree'),
  ];
  const questions = [
    question('joined', ['a1', 'b1', 'b2'], 'differ'),
    question('exact', ['a1', 'b1'], 'agree'),
    question('other', ['a2', 'b2'], 'agree'),
    question('unmarked', ['a1', 'b2'], 'agree'),
    question('alone', ['a1', 'a2'], 'agree'),
  ];
  const { score, differences } = scoreQuestions(comparisons, questions, CLAIMS);

  it('are hits where passages of two sources stand in one question', () => {
    expect(score).toMatchObject({ marked: 3, recall: 2 / 3, core: 1, coreRecall: 1 });
  });

  it('are judged by the question with the right verdict, of those that hold as much', () => {
    expect(score).toMatchObject({ verdict: 1 / 2, coreVerdict: 1 });
  });

  it('count as found where they join two sources', () => {
    expect(score).toMatchObject({ found: 4, precision: 3 / 4 });
  });

  it('are told with what was marked and what was read', () => {
    expect(differences).toMatchObject([
      { fault: 'misread', marked: ['differ', 'contradict'], read: 'agree', found: 'other' },
      { fault: 'missed', marked: ['agree'], read: null, found: null, claims: ['a2', 'c1'] },
      { fault: 'extra', marked: [], found: 'unmarked', claims: ['a1', 'b2'] },
    ]);
  });

  it('have no verdict where none is found', () => {
    const none = scoreQuestions(comparisons, [], CLAIMS).score;
    expect(none).toMatchObject({ recall: 0, verdict: null, found: 0, precision: 0 });
  });
});
