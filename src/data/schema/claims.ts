import * as z from 'zod';
import { STANDINGS } from '../../corpus/standing.ts';
import { Claim } from '../../schemas/claim.ts';
import { EventFact } from '../../schemas/event.ts';
import { Quantity } from '../../schemas/quantity.ts';
import { Statement } from '../../schemas/statement.ts';

/** A claim with all that is known of it in one place. */
export const ClaimEntry = Claim.omit({ prefix: true, suffix: true }).extend({
  url: z.string().meta({ description: 'address of its page' }),
  siglum: z.string().meta({ description: 'letter of its source' }),
  verdict: z.enum(STANDINGS).meta({ description: 'the sharpest verdict of its questions' }),
  questions: z.array(z.string()).meta({ description: 'ids of the questions it speaks to' }),
  quantities: z.array(Quantity),
  events: z.array(EventFact),
  statements: z.array(Statement),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** `claims.json`. */
export const ClaimsFile = z.strictObject({
  $schema: z.string(),
  claims: z.array(ClaimEntry).meta({ description: 'by source, then in the order of the text' }),
});
