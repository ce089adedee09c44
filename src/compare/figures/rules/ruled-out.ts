import type { Figure } from '../figure.ts';
import { both, type PairRule, sums } from './rule.ts';

/** A bound, and a figure that follows from a sum, say what the value is not. */
export const ruledOut: PairRule = (a, b) => {
  const worked = a.working !== null || b.working !== null;
  if (!worked && !isBound(a) && !isBound(b)) return undefined;
  return {
    verdict: 'contradict',
    reason: worked ? 'arithmetic' : 'denial',
    rule: worked ? 'sum-rules-out' : 'bound-rules-out',
    why: `${both(a, b)}: they rule each other out.${sums(a, b)}`,
  };
};

/** A figure with an open end says what the value is not. */
function isBound({ interval: [low, high] }: Figure): boolean {
  return low === null || high === null;
}
