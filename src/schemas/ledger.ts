import * as z from 'zod';
import { Passage } from './span.ts';

/** A state of the corpus: the beginning of a hash over all its sources. */
const State = z.string().regex(/^[0-9a-f]{12}$/);

/** A claim id that was published once, and what became of it. */
export const LedgerEntry = Passage.extend({
  id: z.string(),
  source: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  first: State.meta({ description: 'state of the corpus in which the id was first given' }),
  past: z
    .array(z.strictObject({ quote: z.string(), until: State }))
    .meta({ description: 'earlier wordings, the oldest first, and the state that changed each' }),
  gone: z
    .strictObject({
      since: State,
      why: z.enum(['removed', 'split', 'merged']),
      heirs: z.array(z.string()).meta({ description: 'claims that hold its words now' }),
      nearest: z.string().nullable().meta({ description: 'the claim whose words are nearest' }),
    })
    .nullable()
    .meta({ description: 'null while the claim stands' }),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** `ledger.json`: every claim id ever published. */
export const Ledger = z.strictObject({
  version: z.literal(1),
  entries: z.array(LedgerEntry).meta({ description: 'by source, then in the order of the text' }),
});
export type Ledger = z.infer<typeof Ledger>;
