import type { Claim } from '../../schemas/claim.ts';
import type { QuestionDifference, QuestionScore } from '../../schemas/quality.ts';
import type { Question } from '../../schemas/question.ts';
import type { Comparison } from '../gold/comparison.ts';
import { common, type Located } from '../overlap.ts';

/** A question that annotators marked, with the passages that speak to it. */
export interface PlacedComparison extends Omit<Comparison, 'members' | 'alsoMembers'> {
  readonly passages: readonly Located[];
}

interface Group {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

interface Outcome {
  readonly comparison: PlacedComparison;
  /** The question that holds passages of most of its sources; null where none holds two. */
  readonly group: Group | null;
  readonly right: boolean;
}

/** What was asked of the comparison of the sources, and what it did otherwise. */
export interface ScoredQuestions {
  readonly score: QuestionScore;
  readonly differences: readonly QuestionDifference[];
}

/** Scores whether passages that speak to one question are brought together, with what verdict. */
export function scoreQuestions(
  comparisons: readonly PlacedComparison[],
  questions: readonly Question[],
  claims: readonly Claim[],
): ScoredQuestions {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = questions.map((question): Group => ({
    question,
    claims: question.members.flatMap((id) => byId.get(id) ?? []),
  }));
  const outcomes = comparisons
    .filter(({ optional }) => !optional)
    .map((comparison) => outcomeOf(comparison, groups));
  const across = groups.filter((group) => new Set(group.claims.map((c) => c.source)).size > 1);
  const unknown = across.filter((group) =>
    comparisons.every(({ passages }) => sourcesShared(group, passages) < 2),
  );
  const all = tally(outcomes);
  const core = tally(outcomes.filter(({ comparison }) => comparison.core));
  return {
    score: {
      marked: all.of,
      recall: all.recall,
      verdict: all.verdict,
      core: core.of,
      coreRecall: core.recall,
      coreVerdict: core.verdict,
      found: across.length,
      precision: (across.length - unknown.length) / Math.max(1, across.length),
    },
    differences: [
      ...outcomes.filter(({ right }) => !right).map((outcome) => faultOf(outcome, claims)),
      ...unknown.map(extraOf),
    ],
  };
}

function outcomeOf(comparison: PlacedComparison, groups: readonly Group[]): Outcome {
  // Of equals, one with the right verdict, then the smaller.
  const [best] = groups
    .map((group) => ({
      group,
      sources: sourcesShared(group, comparison.passages),
      right: comparison.verdict.includes(group.question.verdict),
    }))
    .sort(
      (a, b) =>
        b.sources - a.sources ||
        Number(b.right) - Number(a.right) ||
        a.group.claims.length - b.group.claims.length,
    );
  if (best === undefined || best.sources < 2) return { comparison, group: null, right: false };
  return { comparison, group: best.group, right: best.right };
}

/** How many sources have one of the passages in a claim of the group. */
function sourcesShared({ claims }: Group, passages: readonly Located[]): number {
  const shared = passages.filter((passage) => claims.some((claim) => common(claim, passage) > 0));
  return new Set(shared.map(({ source }) => source)).size;
}

function tally(outcomes: readonly Outcome[]) {
  const matched = outcomes.filter(({ group }) => group !== null).length;
  const right = outcomes.filter((outcome) => outcome.right).length;
  return {
    of: outcomes.length,
    recall: matched / Math.max(1, outcomes.length),
    verdict: matched === 0 ? null : right / matched,
  };
}

function faultOf({ comparison, group }: Outcome, claims: readonly Claim[]): QuestionDifference {
  const { question, verdict, passages } = comparison;
  const spoken = claims.filter((claim) => passages.some((passage) => common(claim, passage) > 0));
  return {
    fault: group === null ? 'missed' : 'misread',
    question,
    marked: [...verdict],
    read: group?.question.verdict ?? null,
    found: group?.question.id ?? null,
    claims: spoken.map(({ id }) => id),
  };
}

function extraOf({ question: { id, question, verdict, members } }: Group): QuestionDifference {
  return { fault: 'extra', question, marked: [], read: verdict, found: id, claims: members };
}
