import { describe, expect, it } from 'vitest';
import { Comparison, type PlacedComparison } from '../../../src/quality/gold/comparison.ts';
import { questionDifferences } from '../../../src/quality/questions/differences.ts';
import { scoreQuestions, type ScoredQuestions } from '../../../src/quality/questions/score.ts';
import type { QuestionTally } from '../../../src/schemas/quality.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleQuestion } from '../sample.ts';

/** Claims of three sources, named by source and place. */
const CLAIMS = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2'].map((id) => {
  const start = 10 * Number(id.charAt(1));
  return sampleClaim(id, id.charAt(0), { span: [start, start + 9] });
});

/** A question of the site that brings claims together, named by their ids: "a1 b1". */
function asked(id: string, claims: string, set: Partial<Question> = {}): Question {
  return sampleQuestion(id, [], { members: claims.split(' '), ...set });
}

/** A marked question whose passages lie in the claims named. */
function marked(claims: string, verdict: unknown = 'agree', set: object = {}): PlacedComparison {
  const mark = Comparison.parse({
    id: claims,
    question: `What of ${claims}?`,
    members: [],
    verdict,
    ...set,
  });
  return { ...mark, passages: CLAIMS.filter(({ id }) => claims.split(' ').includes(id)) };
}

function score(
  comparisons: readonly PlacedComparison[],
  questions: readonly Question[],
): ScoredQuestions {
  return scoreQuestions(comparisons, questions, CLAIMS);
}

/** Which question each marked one is found in, in the order of the marks. */
function partners({ outcomes }: ScoredQuestions): (string | null)[] {
  return outcomes.map(({ group }) => group?.question.id ?? null);
}

/** The tally of one marked question. */
function tallyOf(mark: PlacedComparison, questions: readonly Question[]): QuestionTally {
  return score([mark], questions).score.all;
}

describe('a marked question is found', () => {
  it('where passages of two sources stand in one question', () => {
    const questions = [asked('one-source', 'a1 a2 b2'), asked('two-sources', 'a1 b1 c2')];
    expect(partners(score([marked('a1 a2 b1')], questions))).toEqual(['two-sources']);
  });

  it('in one question at most, and that finds no other', () => {
    const marks = [marked('a1 b1'), marked('a1 b1 c1')];
    const found = score(marks, [asked('only', 'a1 b1')]);
    expect(partners(found)).toEqual(['only', null]);
    expect(found.score.all).toMatchObject({ marked: 2, found: 1, right: 1 });
  });

  it('where the largest share of passages is held in common', () => {
    const questions = [asked('all', 'a1 b1 a2 b2 c2'), asked('close', 'a1 b1 c2')];
    expect(partners(score([marked('a1 b1')], questions))).toEqual(['close']);
  });

  it('in the question of another, where that makes more of both', () => {
    // The best single share is 3/4, of the first mark with “x”; with “y” and “x” both have more.
    const marks = [marked('a1 a2 b1'), marked('a1 a2 b1 b2 c1 c2')];
    expect(partners(score(marks, [asked('x', 'a1 a2 b1 b2'), asked('y', 'a1 b1')]))).toEqual([
      'y',
      'x',
    ]);
  });

  it('whether or not its verdict would be right elsewhere', () => {
    const questions = [
      asked('close', 'a1 b1', { verdict: 'differ' }),
      asked('wide', 'a1 b1 c1', { verdict: 'agree' }),
    ];
    expect(tallyOf(marked('a1 b1'), questions)).toMatchObject({ found: 1, right: 0 });
  });
});

describe('what became of a marked question', () => {
  const nothing = { marked: 1, found: 0, right: 0, byRule: 0, unjudged: 0 };

  it('that is missed: it counts neither as found nor as right', () => {
    expect(tallyOf(marked('a1 b1'), [])).toEqual(nothing);
    expect(tallyOf(marked('a1 b1'), [asked('other', 'a2 b1')])).toEqual(nothing);
  });

  it('that is found without a verdict: it is neither right nor wrong', () => {
    const found = tallyOf(marked('a1 b1'), [asked('silent', 'a1 b1', { verdict: null })]);
    expect(found).toEqual({ ...nothing, found: 1, unjudged: 1 });
  });

  it('that an editor judges: it is right, but not by rule', () => {
    const found = tallyOf(marked('a1 b1'), [asked('signed', 'a1 b1', { by: 'editor' })]);
    expect(found).toEqual({ ...nothing, found: 1, right: 1 });
  });

  it('that a rule judges as one of two annotators did: it is right', () => {
    const either = { either: ['differ', 'contradict'] };
    const question = asked('ruled', 'a1 b1', { verdict: 'contradict' });
    expect(tallyOf(marked('a1 b1', either), [question])).toEqual({
      ...nothing,
      found: 1,
      right: 1,
      byRule: 1,
    });
  });
});

describe('a list of questions', () => {
  const marks = [
    marked('a1 b1', 'agree', { core: true }),
    marked('a2 b2', { either: ['differ', 'contradict'] }, { prose: true }),
    marked('b1 c1', 'complement', { optional: true }),
    marked('a2 c1'),
    marked('a3 b3', 'agree', { prose: true }),
  ];
  const questions = [
    asked('exact', 'a1 b1'),
    asked('other', 'a2 b2', { by: 'editor' }),
    asked('known', 'b1 c1'),
    asked('unmarked', 'a1 b2'),
    asked('alone', 'a1 a2'),
    asked('open', 'a3 b3', { kind: 'signed', by: 'editor', verdict: null }),
  ];
  const found = score(marks, questions);

  it('is scored apart for what rules are for, and for what every annotator found', () => {
    expect(found.score).toMatchObject({
      measured: { marked: 2, found: 1, right: 1, byRule: 1, unjudged: 0 },
      core: { marked: 1, found: 1, right: 1 },
      all: { marked: 4, found: 3, right: 1, byRule: 1, unjudged: 1 },
    });
  });

  it('is counted where two sources speak, with what annotators know, optional or not', () => {
    expect(found.score).toMatchObject({ made: 5, ruled: 3, known: 4 });
  });

  it('is told with what was marked and what was read', () => {
    expect(questionDifferences(found.outcomes, found.unknown, CLAIMS)).toMatchObject([
      { fault: 'misread', marked: ['differ', 'contradict'], read: 'agree', found: 'other' },
      { fault: 'missed', marked: ['agree'], read: null, found: null, claims: ['a2', 'c1'] },
      { fault: 'unjudged', marked: ['agree'], read: null, found: 'open' },
      { fault: 'extra', marked: [], found: 'unmarked', claims: ['a1', 'b2'] },
    ]);
  });
});
