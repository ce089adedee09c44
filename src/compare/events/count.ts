import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { isCount } from '../unit.ts';

/** Finds the words of the number of things that stands within an event’s words; null where none. */
export function countFinder(quantities: readonly Quantity[]): (event: EventFact) => string | null {
  const bySource = Map.groupBy(
    quantities.filter(({ unit }) => isCount(unit)),
    ({ source }) => source,
  );
  return ({ source, span }) =>
    bySource.get(source)?.find((figure) => span[0] <= figure.span[0] && figure.span[1] <= span[1])
      ?.quote ?? null;
}
