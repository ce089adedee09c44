import * as z from 'zod';
import { Claim } from './claim.ts';
import { EventFact } from './event.ts';
import { Quantity } from './quantity.ts';
import { Question, Related } from './question.ts';
import { Source } from './source.ts';
import { Statement, Voice } from './statement.ts';

/** An entry of the vocabulary, with the words it is known by beside its label. */
const Labelled = z.strictObject({
  id: z.string(),
  label: z.string(),
  terms: z.array(z.string()).meta({ description: 'other words for it, for search' }),
});

/** A name of the vocabulary. */
const Name = z.strictObject({
  name: z.string(),
  others: z.array(z.string()),
  country: z.string().nullable().meta({
    description: 'of a place: the country it lies in, or itself; null where unknown, and elsewhere',
  }),
});

/** `facts.json`: everything the annotator found, in a fixed order of keys and lists. */
export const Facts = z.strictObject({
  version: z.literal(1),
  corpus: z.strictObject({
    title: z.string(),
    description: z.string(),
    topics: z.array(Labelled),
    measures: z.array(Labelled).meta({ description: 'every measure that a quantity names' }),
    names: z.array(Name).meta({
      description: 'canonical names of people, bodies and places, with their other names',
    }),
  }),
  sources: z.array(Source).meta({ description: 'in the order of their sigla' }),
  claims: z.array(Claim),
  quantities: z.array(Quantity),
  events: z.array(EventFact),
  statements: z.array(Statement),
  voices: z.array(Voice),
  questions: z.array(Question),
  related: z.array(Related).meta({ description: 'by claims, in the order of the sources' }),
});
export type Facts = z.infer<typeof Facts>;
