import * as z from 'zod';
import { Passage } from './span.ts';

/** Which way a claim says that things go: well or ill, done or undone. */
export const Stance = z.enum(['favourable', 'adverse', 'settled', 'unsettled']);
export type Stance = z.infer<typeof Stance>;

/** What a claim says to a matter of the vocabulary: the part of it that does, and which way. */
export const MatterReading = Passage.extend({
  matter: z.string(),
  term: z.string().meta({ description: 'the words that the vocabulary has for the matter' }),
  stance: Stance.nullable(),
  cue: z.string().nullable().meta({ description: 'the word that gives the stance' }),
});
export type MatterReading = z.infer<typeof MatterReading>;

/**
 * A passage of one source that another source could agree with or deny. Claims of a source do
 * not overlap, stand in the order of the text, and hold their facts.
 */
export const Claim = Passage.extend({
  id: z.string().regex(/^[a-z][a-z0-9]*$/),
  source: z.string(),
  prefix: z.string().meta({ description: 'the text just before the quote, for finding it again' }),
  suffix: z.string().meta({ description: 'the text just after the quote' }),
  topics: z.array(z.string()),
  voice: z.string().nullable().meta({ description: 'whom the article credits the claim to' }),
  quantities: z.array(z.string()),
  events: z.array(z.string()),
  statements: z.array(z.string()),
  matters: z.array(MatterReading),
});
export type Claim = z.infer<typeof Claim>;
