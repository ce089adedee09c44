import type { EventFact } from '../../../schemas/event.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { amountWords, periodWords } from '../../wording.ts';
import { intervalOf } from '../interval.ts';
import type { ImpliedFigure } from './figure.ts';

const TARGET = '-target';

/** An aim that was reached gives a level of at least the aim, in the year it was reached. */
export function reachedLevels(
  figures: readonly Quantity[],
  events: readonly EventFact[],
): ImpliedFigure[] {
  const reached = events.find(({ rule, start }) => rule === 'aim-reached' && start !== null);
  if (reached?.start == null) return [];
  const { start } = reached;
  return figures
    .filter(({ status, measure }) => status === 'reached-target' && measure.endsWith(TARGET))
    .map((aim) => ({
      from: [aim],
      measure: aim.measure.slice(0, -TARGET.length),
      unit: aim.unit,
      period: start,
      value: aim.value,
      interval: [leastOf(aim), null],
      working: `${amountWords(aim)} reached in ${periodWords(start)}, so at least that`,
    }));
}

/** An aim is set, not measured: its number is exact, unless its words make it less so. */
function leastOf(aim: Quantity): number | null {
  return aim.qualifier === 'exact' ? aim.value : intervalOf(aim)[0];
}
