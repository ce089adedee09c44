import * as z from 'zod';
import { State } from './state.ts';

/** `state-dates.json`: when the states of the corpus were committed, as the release step found out. */
export const StateDates = z.strictObject({
  version: z.literal(1),
  dates: z
    .record(State, z.iso.datetime())
    .meta({ description: 'by state, the time of the commit that made it, in UTC' }),
});
export type StateDates = z.infer<typeof StateDates>;
