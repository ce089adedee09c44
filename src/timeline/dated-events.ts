import type { Corpus } from '../corpus/corpus.ts';
import type { EventFact, EventType } from '../schemas/event.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { precisionOf, spanOfDate, type TimeSpan } from './period.ts';

/** An event that can be placed in time. */
export interface DatedEvent {
  readonly id: string;
  readonly claim: string;
  readonly source: ShownSource;
  readonly words: string;
  readonly type: EventType;
  readonly name: string;
  /** ISO 8601 date or interval. */
  readonly when: string;
  readonly span: TimeSpan;
  /** Whether the span is how long it lasts, or how closely it is known. */
  readonly lasts: boolean;
  /** Told as still to come, or as hoped for, conditional or alleged. */
  readonly planned: boolean;
}

/** The events of one source, in the order of their dates. */
export interface Lane {
  readonly source: ShownSource;
  readonly events: readonly DatedEvent[];
}

const MOST_NAMED = 2;

/** A short name of an event from what was read of it; its words where that says too little. */
function nameOf({ type, participants, places, quote }: EventFact): string {
  if (type === 'other' || participants.length === 0) return quote;
  const named = participants.slice(0, MOST_NAMED).join(', ');
  const place = places.find((name) => !participants.includes(name));
  const who = participants.length > MOST_NAMED ? `${named} and others` : named;
  return place === undefined ? `${type}: ${who}` : `${type}: ${who} · ${place}`;
}

function read(event: EventFact, claim: string, source: ShownSource): DatedEvent[] {
  const { id, start, end, type, hedge, denied, quote: words } = event;
  if (start === null || denied) return [];
  const planned = event.planned || hedge !== null;
  const first = spanOfDate(start);
  const span = { start: first.start, end: end === null ? first.end : spanOfDate(end).end };
  const when = end === null ? start : `${start}/${end}`;
  const lasts = end !== null || precisionOf(start) === 'day';
  return [{ id, claim, source, words, type, name: nameOf(event), when, span, lasts, planned }];
}

/** The dated events of each source but those it denies; sources without any are left out. */
export function readLanes(corpus: Corpus): Lane[] {
  return corpus.sources
    .map((source) => ({
      source,
      events: corpus
        .claimsOf(source.id)
        .flatMap((claim) => claim.events.flatMap((id) => read(corpus.event(id), claim.id, source)))
        .toSorted((a, b) => a.span.start.getTime() - b.span.start.getTime()),
    }))
    .filter(({ events }) => events.length > 0);
}
