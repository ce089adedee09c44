import type { EventType } from '../../schemas/event.ts';
import type { EventDraft } from './draft.ts';

/** Dated events of an article so far, for "the visit" and "this meeting". */
export type EventMemory = EventDraft[];

/** Types that take place within a visit, so that its dates hold for them. */
const HELD_DURING: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'signing', 'forum', 'call', 'launch', 'anniversary', 'announcement']);

/**
 * The dated event that an undated one belongs to: the last with a participant in common, of its
 * own type first, else a visit or meeting it could be part of.
 */
export function belongsTo(memory: EventMemory, type: EventType, participants: readonly string[], places: readonly string[]): EventDraft | undefined {
  if (!HELD_DURING.has(type)) return undefined;
  const shared = memory.filter((event) => event.participants.some((name) => participants.includes(name)));
  const same = shared.filter((event) => event.type === type);
  return same.at(-1) ?? shared.filter((event) => isHost(event, places)).at(-1);
}

function isHost({ type, places }: EventDraft, others: readonly string[]): boolean {
  if (type !== 'visit' && type !== 'meeting' && type !== 'forum') return false;
  return others.length === 0 || places.length === 0 || others.some((place) => places.includes(place));
}
