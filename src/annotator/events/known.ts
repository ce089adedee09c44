import type { EventType } from '../../schemas/event.ts';
import { daysCovered, dayNumber, type Ymd } from '../../dates/calendar.ts';
import type { EventMention, KnownEvents } from './event.ts';
import type { EventContext } from './context.ts';

/** Types that take place within a visit or a meeting, so that its dates hold for them. */
const HELD_DURING: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'signing']);

/** How many events back "the visit" can mean. */
const REACH = 12;

/**
 * The dated event that an undated one belongs to: the visit or meeting with a participant in
 * common, or any where the words name nobody, that lies nearest to the article's date.
 */
export function belongsTo(
  { known, anchor }: Pick<EventContext, 'known' | 'anchor'>,
  type: EventType,
  participants: readonly string[],
  places: readonly string[],
): EventMention | undefined {
  if (!HELD_DURING.has(type)) return undefined;
  const hosts = known
    .slice(-REACH)
    .filter((event) => isHost(event, places) && isWith(event, participants));
  const distance = ({ start }: EventMention): number =>
    anchor === null ? 0 : daysApart(start ?? '', anchor);
  // Of those that lie as near the last is meant.
  const host = hosts.toReversed().toSorted((a, b) => distance(a) - distance(b))[0];
  return type === 'signing' && isSignedApart(known, host) ? undefined : host;
}

/** "arrived on Monday and signed a pact on Tuesday. | The papers signed": on either day. */
function isSignedApart(known: KnownEvents, host: EventMention | undefined): boolean {
  const month = host?.start?.slice(0, 7);
  return known.some(
    ({ type, start }) =>
      type === 'signing' && start !== host?.start && start?.slice(0, 7) === month,
  );
}

/** Whether somebody takes part in an event; anybody does where nobody is named. */
function isWith(event: EventMention, names: readonly string[]): boolean {
  return names.length === 0 || event.participants.some((name) => names.includes(name));
}

function daysApart(start: string, anchor: Ymd): number {
  const [first, last] = daysCovered(start);
  const day = dayNumber(anchor);
  return day < first ? first - day : Math.max(0, day - last);
}

function isHost({ type, places, start }: EventMention, others: readonly string[]): boolean {
  if (start === null || start.length < 7) return false;
  if (type !== 'visit' && type !== 'meeting' && type !== 'forum') return false;
  return (
    others.length === 0 || places.length === 0 || others.some((place) => places.includes(place))
  );
}
