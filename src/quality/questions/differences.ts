import type { Claim } from '../../schemas/claim.ts';
import type { QuestionDifference } from '../../schemas/quality.ts';
import { common } from '../overlap.ts';
import type { Group } from './group.ts';
import type { Outcome } from './outcome.ts';

/** The marked questions that are not found with a right verdict, and then those nobody marked. */
export function questionDifferences(
  outcomes: readonly Outcome[],
  unknown: readonly Group[],
  claims: readonly Claim[],
): QuestionDifference[] {
  return [...outcomes.flatMap((outcome) => differenceOf(outcome, claims)), ...unknown.map(extraOf)];
}

function differenceOf(
  { comparison, group, fate }: Outcome,
  claims: readonly Claim[],
): QuestionDifference[] {
  if (fate === 'right') return [];
  const { question, verdict, passages } = comparison;
  const spoken = claims.filter((claim) => passages.some((passage) => common(claim, passage) > 0));
  return [
    {
      fault: fate,
      question,
      marked: [...verdict],
      read: group?.question.verdict ?? null,
      found: group?.question.id ?? null,
      claims: spoken.map(({ id }) => id),
    },
  ];
}

function extraOf({ question: { id, question, verdict, members } }: Group): QuestionDifference {
  return { fault: 'extra', question, marked: [], read: verdict, found: id, claims: members };
}
