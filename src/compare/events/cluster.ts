import type { EventFact } from '../../schemas/event.ts';
import { groupBy } from '../group.ts';
import { timeOf } from '../position.ts';
import { overlaps } from '../time.ts';

/** Types general enough to hold many events at one time: their likeness says little. */
const LOOSE: ReadonlySet<string> = new Set(['other', 'announcement']);

/** Where an event took place, as countries; a place whose country is not known stands for itself. */
export type CountryOf = (name: string) => string;

/**
 * Events that may be one and the same: of one type, with a participant in common, at times that
 * overlap, at places that do not exclude each other. Indexed by type and participant; within
 * these, events in the order of their time join the cluster that is open.
 */
export function clusters(events: readonly EventFact[], countryOf: CountryOf): EventFact[][] {
  const placed = events.filter(({ type, start }) => !LOOSE.has(type) && start !== null);
  const keyed = placed.flatMap((event) =>
    event.participants.map((who) => ({ event, key: `${event.type} ${who}` })),
  );
  const found = [...groupBy(keyed, ({ key }) => key).values()].flatMap((group) =>
    inTime(
      group.map(({ event }) => event),
      countryOf,
    ),
  );
  return withoutTwins(found);
}

function inTime(events: readonly EventFact[], countryOf: CountryOf): EventFact[][] {
  const fine = events.filter(({ start }) => (start ?? '').length > 4).sort(byStart);
  const coarse = events.filter(({ start }) => (start ?? '').length <= 4);
  const found: EventFact[][] = [];
  for (const event of fine) {
    const open = found.at(-1);
    if (open?.some((other) => isAlike(event, other, countryOf)) === true) open.push(event);
    else found.push([event]);
  }
  for (const event of coarse) {
    const fits = found.filter((cluster) =>
      cluster.every((other) => isAlike(event, other, countryOf)),
    );
    if (fits.length === 1) fits[0]?.push(event);
    else found.push([event]);
  }
  return found;
}

function isAlike(a: EventFact, b: EventFact, countryOf: CountryOf): boolean {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA === null || timeB === null || !overlaps(timeA, timeB)) return false;
  const there = new Set(b.places.map(countryOf));
  return (
    a.places.length === 0 ||
    there.size === 0 ||
    a.places.some((place) => there.has(countryOf(place)))
  );
}

function byStart(a: EventFact, b: EventFact): number {
  return (a.start ?? '') < (b.start ?? '') ? -1 : 1;
}

/** Clusters found by two participants are one. */
function withoutTwins(found: readonly EventFact[][]): EventFact[][] {
  const seen = new Set<string>();
  return found.filter((cluster) => {
    const key = cluster
      .map(({ id }) => id)
      .sort()
      .join(' ');
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
