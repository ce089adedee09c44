import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import { type WorkedOut, workedOutOf } from '../../schemas/worked-out.ts';
import { eventPosition, timeOf } from '../position.ts';
import type { Spoken } from '../ruling.ts';

/** An event as a source tells it, with the siglum of the source. */
export interface Told extends Spoken {
  readonly event: EventFact;
  readonly sign: string;
  /** What of its time was worked out and does not stand in its words; null where all is given. */
  readonly workedOut: WorkedOut | null;
}

/** What is known of sources and facts beside the events themselves. */
export interface Sources {
  readonly claimOf: (fact: string) => Claim;
  readonly signOf: (source: string) => string;
}

/** Events with what the page shows of each. */
export function told(events: readonly EventFact[], { claimOf, signOf }: Sources): Told[] {
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
