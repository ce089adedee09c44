import type { Claim } from '../../../schemas/claim.ts';
import type { EventFact } from '../../../schemas/event.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import type { MeasureKnowledge } from '../measures.ts';
import type { ImpliedFigure } from './figure.ts';
import { earlierLevels } from './growth.ts';
import { reachedLevels } from './reached.ts';
import { wholesOf } from './shares.ts';
import { missingTerms } from './sums.ts';

/** The figures that follow from those of one claim, or of one source where measures add up. */
export function impliedFigures(
  claims: readonly Claim[],
  quantities: ReadonlyMap<string, Quantity>,
  events: ReadonlyMap<string, EventFact>,
  knowledge: MeasureKnowledge,
): ImpliedFigure[] {
  const ofClaims = claims.flatMap((claim) => {
    const figures = claim.quantities.flatMap((id) => quantities.get(id) ?? []);
    const told = claim.events.flatMap((id) => events.get(id) ?? []);
    return [
      ...earlierLevels(figures),
      ...reachedLevels(figures, told),
      ...wholesOf(claim, figures, knowledge),
    ];
  });
  return [...ofClaims, ...missingTerms([...quantities.values()], knowledge)];
}
