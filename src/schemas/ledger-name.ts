import * as z from 'zod';
import { State } from './state.ts';

/** The kinds of pages that stand under a name. */
export const NameKind = z.enum(['voice', 'topic']);
export type NameKind = z.infer<typeof NameKind>;

/** The address of a voice or a topic, and what became of it. */
export const LedgerName = z.strictObject({
  kind: NameKind,
  id: z.string(),
  name: z.string(),
  claims: z.array(z.string()).meta({
    description: 'ids of the claims that credit the voice or are on the topic; the last there were',
  }),
  first: State,
  gone: z
    .strictObject({
      since: State,
      heir: z
        .string()
        .nullable()
        .meta({ description: 'id of the one that most of its claims stand under now' }),
    })
    .nullable()
    .meta({ description: 'null while it stands' }),
});
export type LedgerName = z.infer<typeof LedgerName>;
