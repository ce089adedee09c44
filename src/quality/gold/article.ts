import * as z from 'zod';
import { IsoDate, IsoPeriod } from '../../schemas/date.ts';
import { EventType } from '../../schemas/event.ts';
import { Qualifier, Status } from '../../schemas/quantity.ts';
import { either } from './either.ts';

const Name = z.string().nullable();

const Mark = z.object({
  quote: z.string().min(1).meta({ description: 'exact substring of the text' }),
  nth: z.int().positive().default(1).meta({ description: 'which of its occurrences; 1 the first' }),
  optional: z
    .boolean()
    .default(false)
    .meta({ description: 'marked by one annotator only: finding it or not counts nothing' }),
});

/** A figure as an annotator marked it; fields as in the schema of quantities. */
export const QuantityMark = Mark.extend({
  value: either(z.number()),
  unit: either(z.string()),
  measure: z.string(),
  period: either(IsoPeriod.nullable()),
  status: either(Status),
  qualifier: either(Qualifier),
  speaker: either(Name),
});
export type QuantityMark = z.infer<typeof QuantityMark>;

/** An event as an annotator marked it; fields as in the schema of events. */
export const EventMark = Mark.extend({
  type: either(EventType),
  participants: z.array(z.string()),
  start: either(IsoDate.nullable()),
  end: either(IsoDate.nullable()),
  planned: either(z.boolean()),
});
export type EventMark = z.infer<typeof EventMark>;

/** Credited words as an annotator marked them; fields as in the schema of statements. */
export const StatementMark = Mark.extend({
  speaker: either(z.string()),
  form: either(z.enum(['quoted', 'reported'])),
});
export type StatementMark = z.infer<typeof StatementMark>;

/** A sentence, with whether it is a claim; `opinion` may be taken up or not. */
export const SentenceMark = z
  .object({
    text: z.string().min(1),
    nth: z.int().positive().default(1),
    claim: either(z.enum(['yes', 'opinion', 'no'])),
    topics: z.array(z.string()),
    optionalTopics: z.array(z.string()).default([]),
  })
  .transform(({ text, ...mark }) => ({ ...mark, quote: text, optional: false }));
export type SentenceMark = z.infer<typeof SentenceMark>;

/** What an annotator marked in one text. */
export const GoldArticle = z.object({
  source: z.string().meta({ description: 'file name of the text' }),
  title: z.string().optional(),
  date: IsoDate.optional(),
  quantities: z.array(QuantityMark).default([]),
  events: z.array(EventMark).default([]),
  statements: z.array(StatementMark).default([]),
  sentences: z.array(SentenceMark).default([]),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
