import { canBothHold, saySame } from '../interval.ts';
import { both, type PairRule, SAME, sums } from './rule.ts';

/** Figures agree where each lies in the range that the other's words allow. */
export const sameRange: PairRule = (a, b) => {
  if (!saySame(a, b)) return undefined;
  if (a.amount === b.amount && a.working === null && b.working === null)
    return { verdict: 'agree', reason: null, rule: SAME, why: `Both give ${a.amount}.` };
  return {
    verdict: 'agree-within-rounding',
    reason: 'rounding',
    rule: SAME,
    why: `${both(a, b)}: each lies in the range that the digits and words of the other allow.${sums(a, b)}`,
  };
};

/** An open bound that allows the other figure and lies far from it does not say the same. */
export const looseBound: PairRule = (a, b) => {
  if (!canBothHold(a, b)) return undefined;
  return {
    verdict: 'complement',
    reason: null,
    rule: 'bound-allows',
    why: `${both(a, b)}: the one does not rule the other out, and says nothing near it.${sums(a, b)}`,
  };
};
