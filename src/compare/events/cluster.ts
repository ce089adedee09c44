import type { EventFact } from '../../schemas/event.ts';
import { timeOf } from '../position.ts';
import { overlaps } from '../../dates/periods.ts';

/** Types general enough to hold many events at one time: their likeness says little. */
const LOOSE: ReadonlySet<string> = new Set(['other', 'announcement']);

/** What is signed is announced: events of these types may be one where their words are alike. */
const SAYING: ReadonlySet<string> = new Set(['announcement', 'signing']);

/** Where an event took place, as countries; a place whose country is not known stands for itself. */
export type CountryOf = (name: string) => string;

/** Whether the words of two events are alike enough for one event. */
export type AlikeInWords = (a: EventFact, b: EventFact) => boolean;

/** What tells events apart. */
export interface Telling {
  readonly countryOf: CountryOf;
  readonly alikeInWords: AlikeInWords;
}

/**
 * Events that may be one and the same: of one type, or told in like words; with a participant in
 * common, at times that overlap, at places that do not exclude each other. Indexed by participant;
 * within these, events in the order of their time join the cluster that is open.
 */
export function clusters(events: readonly EventFact[], telling: Telling): EventFact[][] {
  const placed = events.filter(({ start, hedge }) => start !== null && hedge === null);
  const typed = placed.filter(({ type }) => !LOOSE.has(type));
  const keyed = typed.flatMap((event) =>
    event.participants.map((who) => ({ event, key: `${event.type} ${who}` })),
  );
  const worded = placed
    .filter(({ type }) => SAYING.has(type))
    .flatMap((event) => event.participants.map((key) => ({ event, key })));
  const found = [
    ...inGroups(keyed, (a, b) => meets(a, b, telling.countryOf)),
    ...inGroups(
      worded,
      (a, b) => meets(a, b, telling.countryOf) && telling.alikeInWords(a, b),
    ).filter((group) => group.some(({ type }) => type === 'announcement')),
  ];
  return withoutTwins(found);
}

type IsOne = (a: EventFact, b: EventFact) => boolean;

function inGroups(
  keyed: readonly { readonly event: EventFact; readonly key: string }[],
  isOne: IsOne,
): EventFact[][] {
  return [...Map.groupBy(keyed, ({ key }) => key).values()].flatMap((group) =>
    inTime(
      group.map(({ event }) => event),
      isOne,
    ),
  );
}

function inTime(events: readonly EventFact[], isOne: IsOne): EventFact[][] {
  const isFine = ({ start, orEarlier }: EventFact): boolean =>
    (start ?? '').length > 4 && !orEarlier;
  const fine = events.filter(isFine).sort(byStart);
  const coarse = events.filter((event) => !isFine(event));
  const found: EventFact[][] = [];
  for (const event of fine) {
    const open = found.at(-1);
    if (open?.some((other) => isOne(event, other)) === true) open.push(event);
    else found.push([event]);
  }
  for (const event of coarse) {
    const fits = found.filter((cluster) => cluster.every((other) => isOne(event, other)));
    if (fits.length === 1) fits[0]?.push(event);
    else found.push([event]);
  }
  return found;
}

function meets(a: EventFact, b: EventFact, countryOf: CountryOf): boolean {
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
