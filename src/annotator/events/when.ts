import type { EventType } from '../../schemas/event.ts';
import { RECENT } from '../lexicon/events.ts';
import { lower } from '../recognisers/read.ts';
import { iso } from '../time/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { When } from './draft.ts';
import { belongsTo } from './memory.ts';
import type { EventScene } from './scene.ts';

/** The time in a clause that stands nearest to a token, one it is compared with left out. */
export function statedWhen(scene: EventScene, clause: Clause, at: number): When | undefined {
  const time = nearestTime(scene, clause, at);
  if (time === undefined) return undefined;
  const [start = '', end = null] = time.period.split('/');
  return { start, end, implied: time.implied.length > 0, rule: 'dated' };
}

export function nearestTime({ times }: EventScene, clause: Clause, at: number): TimeExpression | undefined {
  const inside = times.filter(({ from, to, role }) => clause.from <= from && to <= clause.to && role !== 'base');
  const distance = ({ from, to }: TimeExpression): number => (to <= at ? at - to : from - at);
  return inside.reduce<TimeExpression | undefined>(
    (best, time) => (best === undefined || distance(time) < distance(best) ? time : best),
    undefined,
  );
}

/** The time of the dated event that this one is part of. */
export function inheritedWhen(scene: EventScene, type: EventType, participants: readonly string[], places: readonly string[]): When | undefined {
  const host = belongsTo(scene.memory, type, participants, places);
  return host?.start == null ? undefined : { start: host.start, end: host.end, implied: true, rule: 'part-of-known-event' };
}

/** Types whose undated tellings are of something lately done. */
const LATELY: ReadonlySet<EventType> = new Set(['visit', 'exercise', 'accession', 'announcement', 'election']);

/**
 * The time of an event told without one: "the recent visit" lies in the article's month, "has
 * conducted patrols" and "recent entry" in its year.
 */
export function recentWhen({ tokens, anchor }: EventScene, clause: Clause, at: number, type: EventType): When | undefined {
  if (anchor === null || !LATELY.has(type)) return undefined;
  const lead = tokens.slice(Math.max(clause.from, at - 6), at).map((token) => token.lower);
  const recent = lead.some((word) => RECENT.has(word));
  const perfect = lead.includes('have') || lead.includes('has');
  const arrival = lower(tokens, at) === 'arrival';
  const ahead = type === 'election' && tokens.slice(clause.from, at).some(({ lower: word }) => word === 'will');
  if (!recent && !perfect && !arrival && !ahead) return undefined;
  const month = type === 'visit' ? anchor.month : null;
  return { start: iso({ year: anchor.year, month, day: null }), end: null, implied: true, rule: 'told-as-recent' };
}
