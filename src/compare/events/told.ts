import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { type WorkedOut, workedOutOf } from '../../schemas/worked-out.ts';
import type { Contexts } from '../likeness/context.ts';
import { eventPosition, timeOf } from '../position.ts';
import type { Spoken } from '../ruling.ts';
import { isCount } from '../unit.ts';

/** An event as a source tells it, with the siglum of the source. */
export interface Told extends Spoken {
  readonly event: EventFact;
  readonly sign: string;
  /** What of its time was worked out and does not stand in its words; null where all is given. */
  readonly workedOut: WorkedOut | null;
}

/** What is known beside the events themselves. */
export interface EventMatter {
  readonly claimOf: (fact: string) => Claim;
  readonly signOf: (source: string) => string;
  /** When a source was written; null where unknown. */
  readonly dateOf: (source: string) => string | null;
  /** The country of a person or place; the name itself where it is not known. */
  readonly countryOf: (name: string) => string;
  readonly isCountry: (name: string) => boolean;
  /** The words of the number of things that an event counts; null where it counts none. */
  readonly countIn: (event: EventFact) => string | null;
  readonly contexts: Contexts;
}

/** Events with what the page shows of each. */
export function told(events: readonly EventFact[], { claimOf, signOf }: EventMatter): Told[] {
  return events.map((event) => {
    const claim = claimOf(event.id);
    return {
      event,
      sign: signOf(event.source),
      position: eventPosition(event, claim),
      workedOut: lackOf(event, claim),
    };
  });
}

function lackOf(event: EventFact, { quote }: Claim): WorkedOut | null {
  const time = timeOf(event);
  if (time === null || !event.implied.includes('start')) return null;
  return event.orEarlier ? 'earlier' : workedOutOf(time, quote);
}

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
