import { list } from '../../format/words.ts';
import type { EventType } from '../../schemas/event.ts';

/** What the name of an event is made of. */
export interface Named {
  readonly type: EventType;
  readonly people: readonly string[];
  readonly place: string | null;
  /** What the claim is about; stands for a type that says nothing. */
  readonly topic: string | null;
}

const MOST_NAMED = 2;

const TYPES: Readonly<Record<EventType, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  forum: 'Forum',
  signing: 'Signing',
  announcement: 'Announcement',
  exercise: 'Exercise',
  anniversary: 'Anniversary',
  election: 'Election',
  launch: 'Launch',
  accession: 'Accession',
  other: 'Event',
};

/** A type of event in a word, with a capital. */
export function typeName(type: EventType): string {
  return TYPES[type];
}

/**
 * A phrase that names an event: "Ada Mill in Norland", "Ada Mill and Bo Hill meet", "Signing by
 * Norland and Suderland in Lund". It says no more than was read, and is never cut.
 */
export function eventName({ type, people, place, topic }: Named): string {
  const who = whoIn(people);
  const where = place === null || people.includes(place) ? '' : ` in ${place}`;
  if (type === 'other') return [topic, who].filter(Boolean).join(': ') || TYPES.other;
  if (who === null) return `${TYPES[type]}${where}`;
  return PHRASES[type]?.(who, where, people.length > 1) ?? `${TYPES[type]}: ${who}${where}`;
}

type Phrase = (who: string, where: string, isSeveral: boolean) => string;

const by =
  (what: string): Phrase =>
  (who, where) =>
    `${what} by ${who}${where}`;

const PHRASES: Readonly<Partial<Record<EventType, Phrase>>> = {
  visit: (who, where) => (where === '' ? `Visit by ${who}` : `${who}${where}`),
  meeting: (who, where, isSeveral) =>
    isSeveral ? `${who} meet${where}` : `Meeting with ${who}${where}`,
  call: (who, _, isSeveral) => (isSeveral ? `${who} on the phone` : `Call with ${who}`),
  signing: by(TYPES.signing),
  announcement: by(TYPES.announcement),
  exercise: by(TYPES.exercise),
};

function whoIn(people: readonly string[]): string | null {
  if (people.length === 0) return null;
  const named = people.slice(0, MOST_NAMED);
  return list(people.length > MOST_NAMED ? [...named, 'others'] : named);
}
