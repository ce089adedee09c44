import { descending } from 'd3';
import type { EventType } from '../../schemas/event.ts';
import type { TimelineEvent } from './event.ts';

/** Events that stand together; what most readers do not come for is closed at first. */
export interface Lane {
  /** For addresses: "in-norland". */
  readonly id: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly events: readonly TimelineEvent[];
}

/** What people and states do with each other; the rest stands in a lane of its own. */
const DEALINGS: ReadonlySet<EventType> = new Set([
  'visit',
  'meeting',
  'call',
  'forum',
  'signing',
  'announcement',
  'exercise',
]);

const MOST_COUNTRIES = 4;
const LEAST_EVENTS = 2;

/** The events by where they take place; empty lanes are left out. */
export function lanesOf(events: readonly TimelineEvent[]): Lane[] {
  const dealings = events.filter(({ type }) => DEALINGS.has(type));
  const countries = [...Map.groupBy(dealings, ({ country }) => country)]
    .flatMap(([country, own]) =>
      country !== null && own.length >= LEAST_EVENTS ? [{ country, own }] : [],
    )
    .toSorted((a, b) => descending(a.own.length, b.own.length))
    .slice(0, MOST_COUNTRIES);
  const placed = new Set(countries.flatMap(({ own }) => own));
  const elsewhere = dealings.filter((event) => !placed.has(event));
  const others = events.filter(({ type }) => !DEALINGS.has(type));
  const rest =
    countries.length > 0
      ? 'Elsewhere, or place not said'
      : 'Visits, meetings, signings and announcements';
  return [
    ...countries.map(({ country, own }) => lane(`in-${slug(country)}`, `In ${country}`, own)),
    lane('elsewhere', rest, elsewhere),
    lane(
      'other',
      'Other events: elections, anniversaries, targets and the like',
      others,
      dealings.length === 0,
    ),
  ].filter((one) => one.events.length > 0);
}

function lane(id: string, title: string, events: readonly TimelineEvent[], isOpen = true): Lane {
  return { id, title, isOpen, events };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}
