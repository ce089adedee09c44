import { SUBORDINATING_PREPOSITIONS } from '../lexicon/clauses.ts';
import { RECENT } from '../lexicon/events.ts';
import { holds, lower } from '../text/read.ts';
import { iso } from '../../dates/calendar.ts';
import type { EventMention, When } from './event.ts';
import type { Head } from './heads.ts';
import { belongsTo } from './known.ts';
import type { EventContext } from './context.ts';
import type { Unit } from './unit.ts';

/** The time of the dated event that this one is part of. */
export function inheritedWhen(
  context: EventContext,
  { type, clause }: Pick<Head, 'type' | 'clause'>,
  participants: readonly string[],
  places: readonly string[],
): When | undefined {
  // "after | the two banks signed their first pact"
  const opener = context.parse.clauses.length > 1 ? clause?.opener : undefined;
  if (opener != null && SUBORDINATING_PREPOSITIONS.has(lower(context.tokens, opener)))
    return undefined;
  const host = belongsTo(context, type, participants, places);
  if (host?.start == null) return undefined;
  return { start: host.start, end: host.end, implied: true, rule: 'part-of-known-event' };
}

/** Types whose undated tellings are of something lately done. */
const LATELY = /^(?:accession|announcement|election|exercise|visit)$/;

/**
 * The time of an event told without one: "the recent visit" lies in the article's month, "recent
 * entry" in its year. "Has visited" tells of no time.
 */
export function recentWhen(
  context: EventContext,
  { at, type, clause, participants }: Head & Pick<EventMention, 'participants'>,
): When | undefined {
  const { tokens, anchor } = context;
  if (anchor === null || !LATELY.test(type)) return undefined;
  const isArrival = lower(tokens, at) === 'arrival';
  // "the arrival of parts"
  if (participants.length === 0 && isArrival) return undefined;
  const isNear = type === 'election' && clause?.verb.tense === 'future';
  if (!isArrival && !isNear && !isRecent(context, at, clause)) return undefined;
  return {
    start: iso({ year: anchor.year, month: type === 'visit' ? anchor.month : null, day: null }),
    end: null,
    implied: true,
    rule: 'told-as-recent',
  };
}

/** "their recent visit", "recently | visited", "has arrived". */
function isRecent({ tokens, parse }: EventContext, at: number, clause: Head['clause']): boolean {
  const from = (parse.chunkAt(at)?.from ?? at) - 1;
  if (clause?.verb.lemma === 'arrive') return clause.verb.perfect;
  return holds(tokens, from, at, RECENT);
}

const AHEAD_OF = new Set(['ahead', 'eve', 'before']);

/** "In an interview ahead of the visit": the month of the dated event that is meant. */
export function aheadOfWhen({ tokens, known }: EventContext, { from, to }: Unit): When | undefined {
  if (!holds(tokens, from, to, AHEAD_OF)) return undefined;
  const host = known.findLast(({ type, orEarlier }) => type === 'visit' && !orEarlier);
  return host?.start == null
    ? undefined
    : { start: host.start.slice(0, 7), end: null, implied: true, rule: 'ahead-of-known-event' };
}
