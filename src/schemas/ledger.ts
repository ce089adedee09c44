import * as z from 'zod';
import { LedgerName } from './ledger-name.ts';
import { LedgerQuestion } from './ledger-question.ts';
import { Source } from './source.ts';
import { Passage } from './span.ts';
import { State } from './state.ts';

const heirs = z
  .array(z.string())
  .meta({ description: 'ids of other claims that hold its words since' });

/** What a claim means, as far as rules read it: what a change of its words may change. */
export const Meaning = z.strictObject({
  denied: z.array(z.string()).meta({ description: 'stretches that a negation governs' }),
  figures: z
    .array(
      z.strictObject({
        value: z.number().meta({ description: 'scaled' }),
        unit: z.string().meta({ description: 'as of a quantity' }),
      }),
    )
    .meta({ description: 'the figures in it' }),
  speakers: z.array(z.string()).meta({ description: 'whom it credits, in alphabetical order' }),
});
export type Meaning = z.infer<typeof Meaning>;

const meaning = Meaning.nullable()
  .default(null)
  .meta({ description: 'null where it was not kept at the time' });

/** How a claim stood before: a W3C text quote selector, and the source it is about. */
export const PastClaim = z.strictObject({
  quote: z.string().min(1).meta({ description: 'its words then' }),
  prefix: z.string().meta({ description: 'the text just before them' }),
  suffix: z.string().meta({ description: 'the text just after them' }),
  source: z.string().meta({ description: 'id of the source it stood in' }),
  until: State.meta({ description: 'the state that changed it' }),
  back: State.nullable().meta({
    description: 'where the claim was gone since: the state in which it was found again',
  }),
  heirs,
  meaning,
});
export type PastClaim = z.infer<typeof PastClaim>;

/** Why the claim of an id is gone. */
export const Loss = z.enum(['removed', 'split', 'merged', 'not-taken']).meta({
  description:
    'its words are no longer in the article; they stand in several claims; in a longer one; ' +
    'or they stand there still and are not taken up as a claim',
});
export type Loss = z.infer<typeof Loss>;

/** A claim id that was published once, where its words are or were, and what became of it. */
export const LedgerEntry = Passage.extend({
  prefix: z.string().meta({ description: 'the text just before the quote' }),
  suffix: z.string().meta({ description: 'the text just after it' }),
  id: z.string().meta({ description: 'id of the claim, which never changes' }),
  source: z.string().meta({ description: 'id of its source' }),
  first: State.meta({ description: 'state of the corpus in which the id was first given' }),
  past: z.array(PastClaim).meta({
    description: 'how it stood before its words, its place or its source changed, oldest first',
  }),
  meaning,
  gone: z
    .strictObject({
      since: State.meta({ description: 'the state since which it is gone' }),
      why: Loss,
      heirs,
      nearest: z
        .string()
        .nullable()
        .meta({ description: 'the claim that stands now and whose words are nearest' }),
    })
    .nullable()
    .meta({ description: 'null while the claim stands' }),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** A state that the corpus was in, with all that it takes to work it out again. */
export const CorpusState = z.strictObject({
  state: State,
  sources: z
    .array(Source.pick({ id: true, sha256: true }))
    .meta({ description: 'the sources whose ids and hashes make up the state' }),
  given: z.int().meta({ description: 'ids first given in it' }),
  changed: z.int().meta({ description: 'claims whose words, place or source changed in it' }),
  gone: z.int().meta({ description: 'ids whose claims are gone since' }),
});
export type CorpusState = z.infer<typeof CorpusState>;

/** What is kept of a source, so that its claims can be told of when it is gone. */
export const LedgerSource = Source.pick({
  id: true,
  sign: true,
  title: true,
  author: true,
  authors: true,
  publisher: true,
  date: true,
  kind: true,
  url: true,
  archived: true,
  known: true,
  knownFrom: true,
  display: true,
}).extend({
  gone: z
    .strictObject({
      since: State.meta({ description: 'the state since which it is gone' }),
      now: z.string().nullable().meta({ description: 'id that the article has since' }),
    })
    .nullable()
    .meta({ description: 'null while it is compared' }),
});
export type LedgerSource = z.infer<typeof LedgerSource>;

/** `ledger.json`: every id that ever had a page. */
export const Ledger = z.strictObject({
  version: z.literal(1).meta({ description: 'version of this form' }),
  states: z
    .array(CorpusState)
    .default([])
    .meta({ description: 'in the order of their first appearance' }),
  sources: z
    .array(LedgerSource)
    .default([])
    .meta({ description: 'every source that ever had claims' }),
  entries: z
    .array(LedgerEntry)
    .meta({ description: 'the claims, by source, then in the order of the text' }),
  questions: z.array(LedgerQuestion).default([]).meta({ description: 'by id' }),
  names: z.array(LedgerName).default([]).meta({ description: 'by kind, then by id' }),
});
export type Ledger = z.infer<typeof Ledger>;
