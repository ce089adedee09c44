import type { Ruling } from '../ruling.ts';
import type { Figure } from './figure.ts';
import { aimBesideResult } from './rules/aim.ts';
import { otherDay, reportedOn } from './rules/as-of.ts';
import { otherAuthority } from './rules/authority.ts';
import { deniedFigure } from './rules/denied.ts';
import { looseBound, sameRange } from './rules/range.ts';
import { both, type PairRule, SAME } from './rules/rule.ts';
import { ruledOut } from './rules/ruled-out.ts';
import { otherScope } from './rules/scope.ts';
import { otherUnit } from './rules/unit.ts';

/**
 * The rules on two figures, in their order: what makes them not comparable, what the text denies,
 * whether some value fits both; where none does, what parts them without a denial comes before
 * what rules out.
 */
const PAIR_RULES: readonly PairRule[] = [
  otherUnit,
  aimBesideResult,
  deniedFigure,
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
