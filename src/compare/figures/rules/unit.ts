import { isCurrency } from '../../unit.ts';
import { both, type PairRule } from './rule.ts';

/** Other currencies, and counts of other things, have no value in common. */
export const otherUnit: PairRule = (a, b) => {
  if (a.unit === b.unit) return undefined;
  const money = isCurrency(a.unit) && isCurrency(b.unit);
  return {
    verdict: 'not-comparable',
    reason: money ? 'currency' : 'measure',
    rule: money ? 'other-currency' : 'other-unit',
    why: money
      ? `${both(a, b)}: other currencies, and no rate is given.`
      : `${both(a, b)}: they are counted in different units.`,
  };
};
