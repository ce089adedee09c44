import { isWithin } from '../interval.ts';
import { both, type PairRule } from './rule.ts';

/**
 * A source that denies a figure contradicts one that gives it or what lies within it, and no other:
 * "not $5.2 billion" leaves "$5 billion" open, "no more than $5 billion" leaves "$4 billion".
 */
export const deniedFigure: PairRule = (a, b) => {
  if (!a.denied && !b.denied) return undefined;
  const rule = 'figure-denied';
  const [denies, gives] = a.denied ? [a, b] : [b, a];
  if (gives.denied)
    return {
      verdict: a.amount === b.amount ? 'agree' : 'complement',
      reason: null,
      rule,
      why: `Both deny a figure: ${both(a, b)}.`,
    };
  return isWithin(gives, denies)
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
        why: `${denies.sign} denies ${denies.amount}, and ${gives.sign} gives another figure, ${gives.amount}.`,
      };
};
