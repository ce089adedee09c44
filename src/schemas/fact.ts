import * as z from 'zod';
import { Passage } from './span.ts';

/** What every extracted fact carries, beside its own fields. */
export const Fact = Passage.extend({
  id: z.string().meta({ description: 'id of the fact' }),
  source: z.string().meta({ description: 'id of the source' }),
  rule: z.string().meta({ description: 'name of the rule that made it' }),
  implied: z
    .array(z.string())
    .meta({ description: 'fields that the words imply and do not state, sorted' }),
});
