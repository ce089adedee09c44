import type { Corpus } from '../../corpus/corpus.ts';
import { type EventFact, EventType } from '../../schemas/event.ts';
import { assertionColumns, factColumns, type InClaim, inClaims, readingColumns } from './shared.ts';
import { type Column, fill, flag, integer, several, type Table, text } from './table.ts';

/** The events, one telling a row. */
export function eventsTable(corpus: Corpus): Table {
  const about = {
    name: 'events',
    what: 'The events: each telling of what happened or is to happen, with who, where and when.',
    key: ['id'],
  };
  const columns: readonly Column<InClaim<EventFact>>[] = [
    ...factColumns(corpus),
    text('type', 'kind of event', ({ fact }) => fact.type, { values: EventType.options }),
    several('participants', 'who takes part, by their canonical names', ({ fact }) => {
      return fact.participants;
    }),
    several('places', 'where, by their canonical names', ({ fact }) => fact.places),
    text('start', 'when it begins, ISO 8601 to the year, month or day', ({ fact }) => fact.start),
    text('end', 'when it ends; empty where it is one point', ({ fact }) => fact.end),
    flag('or_earlier', 'the words give the latest time it can have been at', ({ fact }) => {
      return fact.orEarlier;
    }),
    flag('planned', 'told as still to come at the time of writing', ({ fact }) => fact.planned),
    ...assertionColumns(),
    flag('last', 'called the last of its kind', ({ fact }) => fact.last),
    integer('ordinal', 'its number in a series: 7 for “the seventh”', ({ fact }) => fact.ordinal),
    ...readingColumns(corpus),
  ];
  return fill(about, columns, inClaims(corpus, 'events', corpus.event));
}
