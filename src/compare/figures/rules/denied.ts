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
  if (gives.denied) {
    const why = `Both deny a figure: ${both(a, b)}.`;
    return { verdict: a.amount === b.amount ? 'agree' : 'complement', reason: null, rule, why };
  }
  if (isWithin(gives, denies)) {
    const why = `${gives.sign} gives ${gives.amount}, and ${denies.sign} denies it.`;
    return { verdict: 'contradict', reason: 'denial', rule, why };
  }
  const why = `${denies.sign} denies ${denies.amount}, and ${gives.sign} gives another figure, ${gives.amount}.`;
  return { verdict: 'complement', reason: null, rule, why };
};
