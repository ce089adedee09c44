import * as z from 'zod';
import { Claim } from './claim.ts';
import { EventFact } from './event.ts';
import { Quantity } from './quantity.ts';
import { Question, Related } from './question.ts';
import { Source } from './source.ts';
import { Statement, Voice } from './statement.ts';

/** An entry of the vocabulary, with the words it is known by beside its label. */
const Labelled = z.strictObject({
  id: z.string().meta({ description: 'key, as facts name it' }),
  label: z.string().meta({ description: 'what it is called on pages' }),
  terms: z.array(z.string()).meta({ description: 'other words for it, for search' }),
});

/** A name of the vocabulary. */
const Name = z.strictObject({
  name: z.string().meta({ description: 'the name that facts and pages use' }),
  others: z.array(z.string()).meta({ description: 'other names for the same' }),
  country: z.string().nullable().meta({
    description: 'of a place: the country it lies in, or itself; null where unknown, and elsewhere',
  }),
});

/** `facts.json`: everything the annotator found, in a fixed order of keys and lists. */
export const Facts = z.strictObject({
  version: z.literal(1).meta({ description: 'version of this form' }),
  corpus: z
    .strictObject({
      title: z.string().meta({ description: 'title of the site' }),
      description: z.string().meta({ description: 'what is compared, in a sentence' }),
      topics: z.array(Labelled).meta({ description: 'the topics that claims are filed under' }),
      measures: z.array(Labelled).meta({ description: 'every measure that a quantity names' }),
      names: z.array(Name).meta({
        description: 'canonical names of people, bodies and places, with their other names',
      }),
    })
    .meta({ description: 'what the corpus is called, and its vocabulary' }),
  sources: z.array(Source).meta({ description: 'in the order of their sigla' }),
  claims: z.array(Claim).meta({ description: 'by source, then in the order of the text' }),
  quantities: z
    .array(Quantity)
    .meta({ description: 'the figures, by source, then in the order of the text' }),
  events: z
    .array(EventFact)
    .meta({ description: 'the events, by source, then in the order of the text' }),
  statements: z
    .array(Statement)
    .meta({ description: 'the statements, by source, then in the order of the text' }),
  voices: z.array(Voice).meta({ description: 'who is credited with words' }),
  questions: z.array(Question).meta({ description: 'what two or more sources speak to' }),
  related: z.array(Related).meta({ description: 'by claims, in the order of the sources' }),
});
export type Facts = z.infer<typeof Facts>;
