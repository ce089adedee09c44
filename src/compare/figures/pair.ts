import type { Ruling } from '../ruling.ts';
import { partsOfUnit } from '../../schemas/rated-unit.ts';
import { areOfOtherRates, isCurrency } from '../unit.ts';
import type { Figure } from './figure.ts';
import { isOpen } from './interval.ts';
import { aimBesideResult } from './rules/aim.ts';
import { otherDay, reportedOn } from './rules/as-of.ts';
import { deniedFigure } from './rules/denied.ts';
import { looseBound, sameRange } from './rules/range.ts';
import { both, type PairRule, SAME, sums } from './rules/rule.ts';
import { apartInScope } from './scope.ts';

/** Other currencies, and counts of other things, have no value in common. */
const otherUnit: PairRule = (a, b) => {
  const isOne = partsOfUnit(a.unit)[0] === partsOfUnit(b.unit)[0];
  if (isOne && !areOfOtherRates(a.unit, b.unit)) return undefined;
  if (!isOne && isCurrency(a.unit) && isCurrency(b.unit)) {
    const why = `${both(a, b)}: other currencies, which are not converted.`;
    return { verdict: 'not-comparable', reason: 'currency', rule: 'other-currency', why };
  }
  const why = `${both(a, b)}: they are counted in different units.`;
  return { verdict: 'not-comparable', reason: 'measure', rule: 'other-unit', why };
};

/** Figures whose words reach differently wide are of different things. */
const otherScope: PairRule = (a, b) => {
  const apart = apartInScope(a.scope, b.scope);
  if (apart === undefined) return undefined;
  const why = `${both(a, b)}: ${a.sign} counts ${apart[0]}, ${b.sign} ${apart[1]}.${sums(a, b)}`;
  return { verdict: 'not-comparable', reason: 'scope', rule: 'other-scope', why };
};

/** Two offices may count differently: neither denies the other. */
const otherAuthority: PairRule = (a, b) => {
  if (a.authority === null || b.authority === null || a.authority === b.authority) return undefined;
  const why = `${both(a, b)}: no value fits both, and ${a.sign} has its figure from ${a.authority}, ${b.sign} from ${b.authority}.${sums(a, b)}`;
  return { verdict: 'differ', reason: 'authority', rule: 'other-authority', why };
};

/** A bound, and a figure that follows from a sum, say what the value is not. */
const ruledOut: PairRule = (a, b) => {
  const worked = a.working !== null || b.working !== null;
  if (!worked && !isOpen(a.interval) && !isOpen(b.interval)) return undefined;
  const why = `${both(a, b)}: they rule each other out.${sums(a, b)}`;
  return worked
    ? { verdict: 'contradict', reason: 'arithmetic', rule: 'sum-rules-out', why }
    : { verdict: 'contradict', reason: 'denial', rule: 'bound-rules-out', why };
};

/**
 * The rules on two figures, in their order: what makes them not comparable, what the text denies,
 * whether some value fits both; where none does, what parts them without a denial comes before
 * what rules out.
 */
const PAIR_RULES: readonly PairRule[] = [
  otherUnit,
  deniedFigure,
  aimBesideResult,
  sameRange,
  otherScope,
  looseBound,
  otherDay,
  reportedOn,
  otherAuthority,
  ruledOut,
];

/** How two figures of one measure and time stand to each other, by the first rule that can tell. */
export function pairVerdict(a: Figure, b: Figure): Ruling {
  for (const rule of PAIR_RULES) {
    const ruling = rule(a, b);
    if (ruling !== undefined) return ruling;
  }
  const why = `${both(a, b)}: no value fits both.`;
  return { verdict: 'differ', reason: null, rule: SAME, why };
}
