import type { ClaimsIndex } from '../index/claims-index.ts';
import type { Plan, Unit } from '../query/plan.ts';
import type { UnitCandidates } from './candidates.ts';
import { judged } from './judged.ts';
import { isHeld } from './match.ts';

/** Something that was looked for with others, and how many claims have it. */
export interface KnownUnit {
  readonly unit: Unit;
  readonly amount: number;
}

/** What of that which was looked for any claim has, whatever else it has. */
export function knownUnits(
  index: ClaimsIndex,
  plan: Plan,
  candidates: readonly UnitCandidates[],
): KnownUnit[] {
  return plan.units
    .map((unit, at) => {
      const entries = candidates[at]?.entries.values() ?? [];
      const having = judged(index, { ...plan, units: [unit] }, entries, () => 0);
      return { unit, amount: having.filter(({ match }) => match.hows.every(isHeld)).length };
    })
    .filter(({ amount }) => amount > 0);
}
