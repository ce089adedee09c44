import { liesWithin } from '../interval.ts';
import { both, type PairRule } from './rule.ts';

/** A source that denies a figure contradicts one that gives it, or a closer one, and no other. */
export const deniedFigure: PairRule = (a, b) => {
  if (!a.denied && !b.denied) return undefined;
  const rule = 'figure-denied';
  const [denies, gives] = a.denied ? [a, b] : [b, a];
  if (gives.denied)
    return {
      verdict: liesWithin(a, b) && liesWithin(b, a) ? 'agree' : 'complement',
      reason: null,
      rule,
      why: `Both deny a figure: ${both(a, b)}.`,
    };
  return liesWithin(gives, denies)
    ? {
        verdict: 'contradict',
        reason: 'denial',
        rule,
        why: `${gives.sign} gives ${gives.amount}, and ${denies.sign} denies it.`,
      }
    : {
        verdict: 'complement',
        reason: null,
        rule,
        why: `${denies.sign} denies ${denies.amount}, and ${gives.sign} gives ${gives.amount}, which need not be the same.`,
      };
};
