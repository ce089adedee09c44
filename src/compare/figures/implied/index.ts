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
    const figures = claim.quantities.flatMap((id) => quantities.get(id) ?? []).filter(isFact);
    const told = claim.events.flatMap((id) => events.get(id) ?? []).filter(isFact);
    return [
      ...earlierLevels(figures),
      ...reachedLevels(figures, told),
      ...wholesOf(figures, quantities),
    ];
  });
  return [...ofClaims, ...missingTerms([...quantities.values()].filter(isFact), knowledge)];
}

/** What is denied, hoped or told from afar gives no sum. */
function isFact({ denied, hedge }: Pick<Quantity, 'denied' | 'hedge'>): boolean {
  return !denied && hedge === null;
}
