import * as z from 'zod';
import { State } from './state.ts';

/** The kinds of pages that stand under a name. */
export const NameKind = z
  .enum(['voice', 'topic'])
  .meta({ description: 'what kind of page stands under it' });
export type NameKind = z.infer<typeof NameKind>;

/** The address of a voice or a topic, and what became of it. */
export const LedgerName = z.strictObject({
  kind: NameKind,
  id: z.string().meta({ description: 'id, as its address has it' }),
  name: z.string().meta({ description: 'the name' }),
  claims: z.array(z.string()).meta({
    description: 'ids of the claims that credit the voice or are on the topic; the last there were',
  }),
  first: State.meta({ description: 'state of the corpus in which it first stood' }),
  gone: z
    .strictObject({
      since: State.meta({ description: 'the state since which it is gone' }),
      heir: z
        .string()
        .nullable()
        .meta({ description: 'id of the one that most of its claims stand under now' }),
    })
    .nullable()
    .meta({ description: 'null while it stands' }),
});
export type LedgerName = z.infer<typeof LedgerName>;
