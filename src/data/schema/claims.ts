import * as z from 'zod';
import { OUTCOMES } from '../../corpus/outcome.ts';
import { Claim } from '../../schemas/claim.ts';
import { EventFact } from '../../schemas/event.ts';
import { Quantity } from '../../schemas/quantity.ts';
import { Verdict } from '../../schemas/question.ts';
import { Statement } from '../../schemas/statement.ts';

const Stand = z.strictObject({
  verdict: Verdict,
  source: z.string().meta({ description: 'id of the other source' }),
  fact: z
    .string()
    .nullable()
    .meta({ description: 'id of its fact; null where words were compared' }),
  question: z.string().meta({ description: 'id of the question' }),
});

/** A fact of a claim that was compared. */
const Stamp = z.strictObject({
  about: z.string().meta({ description: 'what was compared, in words' }),
  fact: z.string().nullable().meta({ description: 'id; null where words were compared' }),
  stands: z.array(Stand).meta({ description: 'how it stands, the sharpest verdict first' }),
});

const Beside = z.strictObject({
  claim: z.string().meta({ description: 'id of the claim' }),
  score: z.number().positive().meta({ description: 'likeness; see the method page' }),
  shared: z.array(z.string()).meta({ description: 'words, names and figures they share' }),
});

/** A wording that meant something else than the present one. */
const Former = z.strictObject({
  quote: z.string().meta({ description: 'its words then' }),
  until: z.string().meta({ description: 'state of the corpus in which it changed' }),
  changed: z
    .array(z.enum(['polarity', 'figure', 'unit', 'speaker']))
    .min(1)
    .meta({ description: 'what of its meaning changed' }),
});

/** A claim with all that is known of it in one place. */
export const ClaimEntry = Claim.omit({ prefix: true, suffix: true }).extend({
  url: z.string().meta({ description: 'address of its page' }),
  siglum: z.string().meta({ description: 'letter of its source' }),
  verdict: z.enum(OUTCOMES).meta({
    description:
      'the sharpest verdict on a fact of it; “no-verdict” where it stands beside others without ' +
      'one, “only-here” where no other source was found to speak to it',
  }),
  stamps: z
    .array(Stamp)
    .meta({ description: 'the facts of it that were compared, each with its verdicts' }),
  questions: z.array(z.string()).meta({ description: 'ids of the questions it speaks to' }),
  quantities: z.array(Quantity).meta({ description: 'the figures in it' }),
  events: z.array(EventFact).meta({ description: 'the events in it' }),
  statements: z.array(Statement).meta({ description: 'the statements in it' }),
  changed: z.array(Former).meta({
    description: 'former wordings that meant something else, the latest first',
  }),
  related: z.array(Beside).meta({
    description: 'claims of other sources with rare words in common that no question brings in',
  }),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** `claims.json`. */
export const ClaimsFile = z.strictObject({
  $schema: z.string().meta({ description: 'the schema it is as, relative to the file' }),
  claims: z.array(ClaimEntry).meta({ description: 'by source, then in the order of the text' }),
});
