import type { Claim } from '../../../schemas/claim.ts';
import type { EventFact } from '../../../schemas/event.ts';
import { type Interval, intervalOf } from '../../../schemas/interval.ts';
import { aspectOf, levelOf } from '../../../schemas/measure-key.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { amountWords, periodWords } from '../../wording.ts';
import { quotient } from '../arithmetic.ts';
import { aimInterval } from '../interval.ts';
import type { MeasureKnowledge } from '../measures.ts';
import { type ImpliedFigure, workingOf } from './figure.ts';
import { earlierLevels } from './growth.ts';
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

/** An aim that was reached gives a level of at least the aim, in the year it was reached. */
function reachedLevels(
  figures: readonly Quantity[],
  events: readonly EventFact[],
): ImpliedFigure[] {
  const reached = events.find(({ rule, start }) => rule === 'aim-reached' && start !== null);
  if (reached?.start == null) return [];
  const { start } = reached;
  return figures
    .filter(({ status, measure }) => status === 'reached-target' && aspectOf(measure) === 'target')
    .map((aim) => ({
      from: [aim],
      measure: levelOf(aim.measure),
      unit: aim.unit,
      period: start,
      value: aim.value,
      interval: [aimInterval(aim)[0], null],
      working: `${amountWords(aim)} reached in ${periodWords(start)}, so at least that`,
    }));
}

/** A part and its share of a whole give the whole: "$60 billion, 30 percent of all trade". */
function wholesOf(
  figures: readonly Quantity[],
  quantities: ReadonlyMap<string, Quantity>,
): ImpliedFigure[] {
  return figures.flatMap((share): ImpliedFigure[] => {
    const part = quantities.get(share.share?.part ?? '');
    if (share.share === null || part?.period == null || !isFact(part)) return [];
    const { unit, period } = part;
    const value = (part.value * 100) / share.value;
    const interval = quotient(intervalOf(part), hundredths(intervalOf(share)));
    const sum = `${amountWords(part)} ÷ ${amountWords(share)}`;
    const working = workingOf(sum, { value, unit }, period);
    return [
      { from: [part, share], measure: share.share.of, unit, period, value, interval, working },
    ];
  });
}

function hundredths([low, high]: Interval): Interval {
  return [low === null ? null : low / 100, high === null ? null : high / 100];
}
