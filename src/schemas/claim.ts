import * as z from 'zod';
import { Passage, Span } from './span.ts';

/**
 * A passage of one source that another source could agree with or deny. Claims of a source do
 * not overlap, stand in the order of the text, and hold their facts.
 */
export const Claim = Passage.extend({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/)
    .meta({ description: 'id of the claim, which never changes' }),
  source: z.string().meta({ description: 'id of its source' }),
  prefix: z.string().meta({ description: 'the text just before the quote, for finding it again' }),
  suffix: z.string().meta({ description: 'the text just after the quote' }),
  topics: z.array(z.string()).meta({ description: 'ids of its topics' }),
  voice: z.string().nullable().meta({ description: 'whom the article credits the claim to' }),
  negated: z.array(Span).meta({
    description: 'stretches that a negation or a denial governs: “did not [visit Oslo]”',
  }),
  quoted: z.array(Span).meta({ description: 'stretches between quotation marks' }),
  quantities: z.array(z.string()).meta({ description: 'ids of the figures in it' }),
  events: z.array(z.string()).meta({ description: 'ids of the events in it' }),
  statements: z.array(z.string()).meta({ description: 'ids of the statements in it' }),
});
export type Claim = z.infer<typeof Claim>;
