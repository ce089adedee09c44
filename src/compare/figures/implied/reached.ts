import type { EventFact } from '../../../schemas/event.ts';
import { aspectOf, levelOf } from '../../../schemas/measure-key.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { amountWords, periodWords } from '../../wording.ts';
import { aimInterval } from '../interval.ts';
import type { ImpliedFigure } from './figure.ts';

/** An aim that was reached gives a level of at least the aim, in the year it was reached. */
export function reachedLevels(
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
