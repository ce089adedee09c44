import type { EventFact } from '../../schemas/event.ts';
import { eventPosition } from '../position.ts';
import type { Spoken } from '../ruling.ts';
import type { CountryOf } from './cluster.ts';

/** When each source was written, and the claims of its facts. */
export interface Telling {
  readonly dateOf: (source: string) => string | null;
  readonly claimOf: (fact: string) => string;
  readonly countryOf: CountryOf;
  readonly isCountry: (name: string) => boolean;
  /** The words of the number of things that an event counts; null where it counts none. */
  readonly countIn: (event: EventFact) => string | null;
}

/** An event as a source tells it. */
export interface Told extends Spoken {
  readonly event: EventFact;
}

/** Events with what the page shows of each. */
export function told(events: readonly EventFact[], { claimOf }: Telling): Told[] {
  return events.map((event) => ({ event, position: eventPosition(event, claimOf(event.id)) }));
}
