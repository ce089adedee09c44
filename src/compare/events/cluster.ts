import type { EventFact } from '../../schemas/event.ts';
import { firstOfEach, groupsOf } from '../group.ts';
import { timeOf } from '../position.ts';
import { overlaps } from '../../dates/periods.ts';
import { alikeInWords, areApart } from './alike.ts';
import type { EventMatter } from './told.ts';

/** Types general enough to hold many events at one time: their likeness says little. */
const LOOSE: ReadonlySet<string> = new Set(['other', 'announcement']);

/** What is signed is announced: events of these types may be one where their words are alike. */
const SAYING: ReadonlySet<string> = new Set(['announcement', 'signing']);

/**
 * Events that may be one and the same: of one type, or told in like words; with a participant in
 * common, at times that overlap, at places that do not exclude each other. Indexed by participant;
 * within these, events in the order of their time join the cluster that is open.
 */
export function clusters(events: readonly EventFact[], matter: EventMatter): EventFact[][] {
  const isOne: IsOne = (a, b) => meets(a, b, matter);
  const placed = events.filter(({ start, hedge }) => start !== null && hedge === null);
  const typed = placed.filter(({ type }) => !LOOSE.has(type));
  const saying = placed.filter(({ type }) => SAYING.has(type));
  const found = [
    ...byParticipant(typed, ({ type }) => type).flatMap((group) => inTime(group, isOne)),
    ...byParticipant(saying, () => '')
      .flatMap((group) => inTime(group, (a, b) => isOne(a, b) && alikeInWords(a, b, matter)))
      .filter((group) => group.some(({ type }) => type === 'announcement')),
  ];
  // Clusters found by two participants are one.
  return firstOfEach(found, (cluster) =>
    cluster
      .map(({ id }) => id)
      .sort()
      .join(' '),
  );
}

type IsOne = (a: EventFact, b: EventFact) => boolean;

/** The events that each takes part in, those of a kind together. */
function byParticipant(
  events: readonly EventFact[],
  kindOf: (event: EventFact) => string,
): EventFact[][] {
  const keyed = events.flatMap((event) =>
    event.participants.map((who) => ({ event, key: `${kindOf(event)} ${who}` })),
  );
  return groupsOf(keyed, ({ key }) => key).map((group) => group.map(({ event }) => event));
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

function meets(a: EventFact, b: EventFact, matter: EventMatter): boolean {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA === null || timeB === null || !overlaps(timeA, timeB)) return false;
  if (areApart(a, b, matter)) return false;
  if (a.places.length === 0 || b.places.length === 0) return true;
  const here = new Set(a.places.map(matter.countryOf));
  return b.places.some((place) => here.has(matter.countryOf(place)));
}

function byStart(a: EventFact, b: EventFact): number {
  return (a.start ?? '') < (b.start ?? '') ? -1 : 1;
}
