import * as z from 'zod';
import { IsoDate } from './date.ts';
import { Fact } from './fact.ts';

export const EventType = z.enum([
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
]);
export type EventType = z.infer<typeof EventType>;

/** Something said to have happened or to be about to happen at a time that can be placed. */
export const EventFact = Fact.extend({
  type: EventType,
  participants: z.array(z.string()).meta({ description: 'canonical names' }),
  places: z.array(z.string()).meta({ description: 'canonical names' }),
  start: IsoDate.nullable(),
  end: IsoDate.nullable().meta({ description: 'null where the event is one point' }),
  planned: z.boolean().meta({ description: 'told as still to come at the time of writing' }),
  ordinal: z.int().positive().nullable(),
});
export type EventFact = z.infer<typeof EventFact>;
