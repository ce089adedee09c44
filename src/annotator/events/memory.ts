import type { EventType } from '../../schemas/event.ts';
import type { EventDraft } from './draft.ts';

/** Dated events of an article so far, for "the visit" and "this meeting". */
export type EventMemory = EventDraft[];

/** Types that take place within a visit or a meeting, so that its dates hold for them. */
const HELD_DURING: ReadonlySet<EventType> = new Set([
  'visit',
  'meeting',
  'signing',
  'forum',
  'launch',
  'anniversary',
]);

/** How many events back "the visit" can mean. */
const REACH = 12;

/**
 * The dated event that an undated one belongs to: the last visit or meeting with a participant in
 * common; where the words name nobody, the last one at all.
 */
export function belongsTo(
  memory: EventMemory,
  type: EventType,
  participants: readonly string[],
  places: readonly string[],
): EventDraft | undefined {
  if (!HELD_DURING.has(type)) return undefined;
  const hosts = memory.slice(-REACH).filter((event) => isHost(event, places));
  if (participants.length === 0) return hosts.at(-1);
  return hosts.findLast((event) => event.participants.some((name) => participants.includes(name)));
}

function isHost({ type, places, start }: EventDraft, others: readonly string[]): boolean {
  if (start === null || start.length < 7) return false;
  if (type !== 'visit' && type !== 'meeting' && type !== 'forum') return false;
  return (
    others.length === 0 || places.length === 0 || others.some((place) => places.includes(place))
  );
}
