import * as z from 'zod';
import { IsoDate } from './date.ts';
import { Fact } from './fact.ts';
import { Hedge } from './quantity.ts';

export const EventType = z
  .enum([
    'visit',
    'meeting',
    'call',
    'forum',
    'signing',
    'announcement',
    'exercise',
    'anniversary',
    'election',
    'launch',
    'accession',
    'other',
  ])
  .meta({ description: 'kind of event' });
export type EventType = z.infer<typeof EventType>;

/** Something said to have happened or to be about to happen at a time that can be placed. */
export const EventFact = Fact.extend({
  type: EventType,
  participants: z.array(z.string()).meta({ description: 'canonical names' }),
  places: z.array(z.string()).meta({ description: 'canonical names' }),
  start: IsoDate.nullable().meta({
    description: 'when it begins, ISO 8601 to the year, month or day; null where that is not known',
  }),
  end: IsoDate.nullable().meta({ description: 'null where the event is one point' }),
  orEarlier: z.boolean().meta({
    description: 'the words give the latest time it can have been at: "more than a year ago"',
  }),
  planned: z.boolean().meta({ description: 'told as still to come at the time of writing' }),
  denied: z.boolean().meta({ description: 'the text says that it did not or will not happen' }),
  hedge: Hedge.nullable().meta({ description: 'null where it is told as a fact' }),
  last: z.boolean().meta({ description: 'called the last of its kind: "the last meeting"' }),
  ordinal: z
    .int()
    .positive()
    .nullable()
    .meta({ description: 'its number in a series: 7 for “the seventh”; null where none is told' }),
});
export type EventFact = z.infer<typeof EventFact>;
