import { canBothHold, isWithin, saySame } from '../interval.ts';
import { type Figure, numbersIn } from '../figure.ts';
import { rateOf } from '../../../schemas/rated-unit.ts';
import { both, type PairRule, SAME, sums } from './rule.ts';

/** Figures agree where the ranges that their words allow meet in a value close to both. */
export const sameRange: PairRule = (a, b) => {
  if (!saySame(a, b)) return undefined;
  if (amountAlone(a) === amountAlone(b) && a.working === null && b.working === null)
    return { verdict: 'agree', reason: null, rule: SAME, why: `Both give ${givenByBoth(a, b)}.` };
  const apart = [namesBoth(a, b), namesBoth(b, a)].find((one) => one !== undefined);
  if (apart !== undefined) {
    const why = `${both(a, b)}: ${apart.sign} names both numbers.`;
    return { verdict: 'not-comparable', reason: null, rule: SAME, why };
  }
  const why = `${both(a, b)}: ${meetingWords(a, b)}.${sums(a, b)}`;
  return { verdict: 'agree-within-rounding', reason: 'rounding', rule: SAME, why };
};

/** "lowered from 25 million to | 24.5 million", beside "25 million": who tells numbers apart rounds neither. */
function namesBoth(figure: Figure, other: Figure): Figure | undefined {
  const isGiven = figure.working === null && other.working === null;
  const [number = ''] = numbersIn(other.position.words);
  return isGiven && number.length > 1 && figure.beside.has(number) ? figure : undefined;
}

/** The amount of a figure without what it is a rate by. */
function amountAlone({ amount, unit }: Figure): string {
  return amount.slice(0, amount.length - rateOf(unit).length);
}

/** "$5 billion a year"; where only one gives it as a rate, which: "$5 billion, A by the year". */
function givenByBoth(a: Figure, b: Figure): string {
  if (a.unit === b.unit) return a.amount;
  const rated = rateOf(a.unit) === '' ? b : a;
  return `${amountAlone(a)}, ${rated.sign} by the ${rateOf(rated.unit).replace(/^ an? /, '')}`;
}

/** How two ranges that meet lie: one in the other, or with a part in common. */
function meetingWords(a: Figure, b: Figure): string {
  if (isWithin(a, b) && isWithin(b, a)) return 'their words allow the same range';
  const lies = (inner: Figure, outer: Figure): string =>
    `the range that ${inner.sign}’s digits and words allow lies within that of ${outer.sign}’s`;
  if (isWithin(a, b)) return lies(a, b);
  return isWithin(b, a) ? lies(b, a) : COMMON;
}

/** What holds wherever figures agree within rounding. */
const COMMON = 'the ranges that their digits and words allow have values in common';

/** An open bound that allows the other figure and lies far from it does not say the same. */
export const looseBound: PairRule = (a, b) => {
  if (!canBothHold(a, b)) return undefined;
  const why = `${both(a, b)}: the one does not rule the other out, and does not say it.${sums(a, b)}`;
  return { verdict: 'complement', reason: null, rule: 'bound-allows', why };
};
