import type { Claim } from '../../schemas/claim.ts';
import type { QuestionSetScore } from '../../schemas/quality.ts';
import type { Question } from '../../schemas/question.ts';
import type { PlacedComparison } from '../gold/comparison.ts';
import { type Group, groupsOf, passagesIn, sourceCount } from './group.ts';
import { type Outcome, outcomeOf, tally } from './outcome.ts';
import { pairOff } from './pairing.ts';

/** How questions do against those marked, and what the score was counted from. */
export interface ScoredQuestions {
  readonly score: QuestionSetScore;
  /** One for each marked question that is not optional, in their order. */
  readonly outcomes: readonly Outcome[];
  /** The questions between sources that no annotator knows. */
  readonly unknown: readonly Group[];
}

/**
 * Scores whether passages that speak to one question are brought together, with what verdict. One
 * marked question is found in one question of the list, and that in no other. What an optional mark
 * knows is no wrong find; it is not asked for.
 */
export function scoreQuestions(
  comparisons: readonly PlacedComparison[],
  questions: readonly Question[],
  claims: readonly Claim[],
): ScoredQuestions {
  const groups = groupsOf(questions, claims);
  const required = comparisons.filter(({ optional }) => !optional);
  const pairing = pairOff(required, groups);
  const outcomes = required.map((comparison) =>
    outcomeOf(comparison, pairing.get(comparison) ?? null),
  );
  const made = groups.filter((group) => sourceCount(group.claims) > 1);
  const unknown = made.filter((group) =>
    comparisons.every(({ passages }) => sourceCount(passagesIn(group, passages)) < 2),
  );
  return {
    score: {
      measured: tally(outcomes.filter(({ comparison }) => !comparison.prose)),
      core: tally(outcomes.filter(({ comparison }) => comparison.core)),
      all: tally(outcomes),
      made: made.length,
      ruled: made.filter(({ question }) => question.by === 'rule').length,
      known: made.length - unknown.length,
    },
    outcomes,
    unknown,
  };
}
