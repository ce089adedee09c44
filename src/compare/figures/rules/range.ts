import { canBothHold } from '../interval.ts';
import { both, type PairRule, SAME, sums } from './rule.ts';

/** Figures agree where some value fits both. */
export const sameRange: PairRule = (a, b) => {
  if (!canBothHold(a, b)) return undefined;
  if (a.amount === b.amount && a.working === null && b.working === null)
    return { verdict: 'agree', reason: null, rule: SAME, why: `Both give ${a.amount}.` };
  return {
    verdict: 'agree-within-rounding',
    reason: 'rounding',
    rule: SAME,
    why: `${both(a, b)}: each lies in the range that the digits and words of the other allow.${sums(a, b)}`,
  };
};
