import { describe, expect, it } from 'vitest';
import type { PlacedComparison } from '../../../src/quality/gold/comparison.ts';
import { questionDifferences } from '../../../src/quality/questions/differences.ts';
import { groupsOf } from '../../../src/quality/questions/group.ts';
import { pairOff } from '../../../src/quality/questions/pairing.ts';
import { scoreQuestions } from '../../../src/quality/questions/score.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleQuestion } from '../sample.ts';

/** Claims of four sources; those of one source share no text. */
const CLAIMS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1'].map((id) =>
  sampleClaim(id, id.charAt(0), {
    span: [Number(id.charAt(1)) * 10, Number(id.charAt(1)) * 10 + 9],
  }),
);

function question(id: string, members: string[], set: Partial<Question> = {}): Question {
  return sampleQuestion(id, [], { members, ...set });
}

/** A marked question whose passages are the claims named. */
function marked(claims: string[], set: Partial<PlacedComparison> = {}): PlacedComparison {
  return {
    id: claims.join(),
    question: `What of ${claims.join()}?`,
    verdict: ['agree'],
    core: false,
    prose: false,
    optional: false,
    passages: CLAIMS.filter(({ id }) => claims.includes(id)),
    ...set,
  };
}

function score(comparisons: PlacedComparison[], questions: Question[]) {
  return scoreQuestions(comparisons, questions, CLAIMS).score;
}

/** The ids of the questions that marked ones are found in. */
function found(comparisons: PlacedComparison[], questions: Question[]): (string | undefined)[] {
  const pairing = pairOff(comparisons, groupsOf(questions, CLAIMS));
  return comparisons.map((comparison) => pairing.get(comparison)?.question.id);
}

describe('a marked question is found', () => {
  it('where passages of two sources stand in one question', () => {
    expect(found([marked(['a1', 'b1'])], [question('q', ['a1', 'b1'])])).toEqual(['q']);
  });

  it.each([
    ['a passage of one source', ['a1', 'c1']],
    ['passages of one source', ['a1', 'a2']],
    ['none of its passages', ['c1', 'd1']],
  ])('not in a question with %s', (_, members) => {
    expect(found([marked(['a1', 'a2', 'b1'])], [question('q', members)])).toEqual([undefined]);
  });

  it('in the question that holds the largest share in common', () => {
    const questions = [question('wide', ['a1', 'b1', 'c1', 'd1']), question('exact', ['a1', 'b1'])];
    expect(found([marked(['a1', 'b1'])], questions)).toEqual(['exact']);
  });

  it('once: no other is found in the same question', () => {
    const comparisons = [marked(['a1', 'b1']), marked(['a1', 'b1', 'c1'])];
    expect(found(comparisons, [question('q', ['a1', 'b1'])])).toEqual(['q', undefined]);
  });

  it('whatever the order of questions that hold as much', () => {
    const questions = [question('n', ['a1', 'b1']), question('m', ['a1', 'b1'])];
    expect(found([marked(['a1', 'b1'])], questions)).toEqual(['m']);
    expect(found([marked(['a1', 'b1'])], questions.reverse())).toEqual(['m']);
  });

  it('elsewhere, if the shares of two together grow by it', () => {
    // By the largest first: 3/4 and 2/7. With partners changed: 2/3 and 4/7.
    const comparisons = [
      marked(['a1', 'b1', 'c1']),
      marked(['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1']),
    ];
    const questions = [question('four', ['a1', 'b1', 'c1', 'd1']), question('two', ['a1', 'b1'])];
    expect(found(comparisons, questions)).toEqual(['two', 'four']);
  });
});

describe('the score of questions', () => {
  it('counts no missing question as found', () => {
    const counts = { marked: 2, found: 0, right: 0, byRule: 0, unjudged: 0 };
    const none = score([marked(['a1', 'b1']), marked(['a2', 'b2'])], []);
    expect(none).toMatchObject({ measured: counts, all: counts, made: 0, known: 0 });
  });

  it('tells right verdicts, wrong ones and none apart', () => {
    const comparisons = [
      marked(['a1', 'b1']),
      marked(['a2', 'b2'], { verdict: ['differ', 'contradict'] }),
      marked(['c1', 'd1']),
    ];
    const questions = [
      question('right', ['a1', 'b1'], { by: 'editor', rule: null }),
      question('wrong', ['a2', 'b2'], { verdict: 'complement' }),
      question('open', ['c1', 'd1'], { verdict: null, by: 'editor', rule: null }),
    ];
    const counts = { marked: 3, found: 3, right: 1, byRule: 0, unjudged: 1 };
    expect(score(comparisons, questions).all).toEqual(counts);
    expect(score(comparisons, questions)).toMatchObject({ made: 3, ruled: 1 });
  });

  it('takes any of the verdicts that annotators gave', () => {
    const either = marked(['a1', 'b1'], { verdict: ['differ', 'contradict'] });
    const one = question('q', ['a1', 'b1'], { verdict: 'contradict' });
    expect(score([either], [one]).all).toMatchObject({ right: 1, byRule: 1 });
  });

  it('asks rules for nothing that is marked as prose', () => {
    const comparisons = [
      marked(['a1', 'b1'], { core: true }),
      marked(['a2', 'b2'], { prose: true, core: true }),
      marked(['c1', 'd1'], { prose: true }),
    ];
    expect(score(comparisons, [question('q', ['a1', 'b1'])])).toMatchObject({
      measured: { marked: 1, found: 1 },
      core: { marked: 2, found: 1 },
      all: { marked: 3, found: 1 },
    });
  });

  it('knows what an optional mark knows, and asks for none', () => {
    const optional = marked(['b1', 'c1'], { optional: true });
    const questions = [
      question('known', ['b1', 'c1']),
      question('unknown', ['a1', 'd1']),
      question('of one source', ['a1', 'a2']),
    ];
    expect(score([optional], questions)).toMatchObject({ all: { marked: 0 }, made: 2, known: 1 });
  });
});

describe('the differences', () => {
  const comparisons = [
    marked(['a1', 'b1']),
    marked(['a2', 'b2'], { verdict: ['differ'] }),
    marked(['c1', 'd1']),
    marked(['c2', 'b1']),
  ];
  const questions = [
    question('right', ['a1', 'b1']),
    question('wrong', ['a2', 'b2']),
    question('open', ['c1', 'd1'], { verdict: null }),
    question('extra', ['a1', 'd1'], { verdict: 'complement' }),
  ];

  it('name what was marked and what was read', () => {
    const { outcomes, unknown } = scoreQuestions(comparisons, questions, CLAIMS);
    expect(questionDifferences(outcomes, unknown, CLAIMS)).toMatchObject([
      { fault: 'misread', marked: ['differ'], read: 'agree', found: 'wrong', claims: ['a2', 'b2'] },
      { fault: 'unjudged', marked: ['agree'], read: null, found: 'open' },
      { fault: 'missed', marked: ['agree'], read: null, found: null, claims: ['b1', 'c2'] },
      { fault: 'extra', marked: [], read: 'complement', found: 'extra', claims: ['a1', 'd1'] },
    ]);
  });
});
