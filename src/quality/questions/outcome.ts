import type { QuestionTally } from '../../schemas/quality.ts';
import type { PlacedComparison } from '../gold/comparison.ts';
import type { Group } from './group.ts';

/** How a marked question was found: not at all, or with a verdict that is right, wrong or missing. */
type Fate = 'missed' | 'right' | 'misread' | 'unjudged';

/** What became of a marked question. */
export interface Outcome {
  readonly comparison: PlacedComparison;
  /** The question it is found in; null where it is missed. */
  readonly group: Group | null;
  readonly fate: Fate;
}

/** What became of a marked question that is found in this one, or in none. */
export function outcomeOf(comparison: PlacedComparison, group: Group | null): Outcome {
  return { comparison, group, fate: fateOf(comparison, group) };
}

function fateOf({ verdict: right }: PlacedComparison, group: Group | null): Fate {
  if (group === null) return 'missed';
  const { verdict } = group.question;
  if (verdict === null) return 'unjudged';
  return right.includes(verdict) ? 'right' : 'misread';
}

/** Counts outcomes. A question that is missed is neither found nor right. */
export function tally(outcomes: readonly Outcome[]): QuestionTally {
  const right = outcomes.filter(({ fate }) => fate === 'right');
  return {
    marked: outcomes.length,
    found: outcomes.filter(({ fate }) => fate !== 'missed').length,
    right: right.length,
    byRule: right.filter(({ group }) => group?.question.by === 'rule').length,
    unjudged: outcomes.filter(({ fate }) => fate === 'unjudged').length,
  };
}
