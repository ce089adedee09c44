import type { EventType } from '../../schemas/event.ts';
import { RECENT } from '../lexicon/events.ts';
import { holds, lower } from '../figures/read.ts';
import { iso } from '../../dates/calendar.ts';
import type { Clause } from './clauses.ts';
import type { EventDraft, When } from './event.ts';
import { belongsTo } from './memory.ts';
import type { EventScene } from './scene.ts';

function asThatOne({ end, orEarlier }: EventDraft, start: string): When {
  return { start, end, orEarlier, implied: true, rule: 'with-the-one-before' };
}

/** "visited Lund in May and met Berg": what goes on with no subject of its own has the time before. */
export function goesOnWhen(
  { memory, sentence, tokens }: EventScene,
  clause: Clause,
  at: number,
): When | undefined {
  const last = memory.at(-1);
  const goesOn = lower(tokens, clause.from) === 'and' && at - clause.from <= 2;
  if (!goesOn || last === undefined || last.from < sentence.from || last.start === null)
    return undefined;
  return asThatOne(last, last.start);
}

/** The time of the dated event that this one is part of. */
export function inheritedWhen(
  scene: EventScene,
  type: EventType,
  participants: readonly string[],
  places: readonly string[],
): When | undefined {
  const host = belongsTo(scene, type, participants, places);
  if (host?.start == null) return undefined;
  const { start, end } = host;
  const when = { start, end, implied: true, rule: 'part-of-known-event' };
  return OCCASIONS.has(type) ? { ...when, participants: host.participants } : when;
}

/** Types at which those are present who visit or meet. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['anniversary', 'launch']);

/** Types whose undated tellings are of something lately done. */
const LATELY: ReadonlySet<EventType> = new Set([
  'visit',
  'exercise',
  'accession',
  'announcement',
  'election',
]);

/**
 * The time of an event told without one: "the recent visit" lies in the article's month, "has
 * conducted patrols" and "recent entry" in its year.
 */
export function recentWhen(
  { tokens, anchor }: EventScene,
  clause: Clause,
  at: number,
  type: EventType,
): When | undefined {
  if (anchor === null || !LATELY.has(type)) return undefined;
  const lead = tokens.slice(Math.max(clause.from, at - 6), at).map((token) => token.lower);
  if (type === 'exercise' && !lead.some((word) => RECENT.has(word))) return undefined;
  const recent = lead.some((word) => RECENT.has(word));
  const perfect = lead.includes('have') || lead.includes('has');
  const arrival = lower(tokens, at) === 'arrival';
  const ahead =
    type === 'election' && tokens.slice(clause.from, at).some(({ lower: word }) => word === 'will');
  if (!recent && !perfect && !arrival && !ahead) return undefined;
  const month = type === 'visit' ? anchor.month : null;
  return {
    start: iso({ year: anchor.year, month, day: null }),
    end: null,
    implied: true,
    rule: 'told-as-recent',
  };
}

const AHEAD_OF = new Set(['ahead', 'eve', 'before']);

/** "In an interview ahead of the visit": the month of the dated event that is meant. */
export function aheadOfWhen(
  { tokens, memory }: EventScene,
  { from, to }: Clause,
): When | undefined {
  if (!holds(tokens, from, to, AHEAD_OF)) return undefined;
  const host = memory.findLast(
    ({ type, start, orEarlier }) =>
      type === 'visit' && start !== null && start.length >= 7 && !orEarlier,
  );
  return host?.start == null
    ? undefined
    : { start: host.start.slice(0, 7), end: null, implied: true, rule: 'ahead-of-known-event' };
}
