import type { Position, Question, SourcePair } from '../schemas/question.ts';
import type { Judged } from '../compare/index.ts';

/** What rules say of a question, or of what is left of it. */
export interface Told extends Pick<Question, 'verdict' | 'reason' | 'why' | 'rule'> {
  readonly positions: readonly Position[];
  readonly pairs: readonly SourcePair[];
}

/**
 * A question without some claims, judged anew; as it is where it has none of them, and undefined
 * where fewer than two sources are left.
 */
export function keptOf(
  { question, judge }: Judged,
  leaveOut: ReadonlySet<string>,
): Told | undefined {
  const positions = question.positions.filter(({ claim }) => !leaveOut.has(claim));
  if (positions.length === question.positions.length) return question;
  const judgement = judge(positions);
  if (judgement === undefined) return undefined;
  const { ruling, pairs } = judgement;
  return { ...ruling, positions, pairs };
}
