import * as z from 'zod';
import { Verdict } from './question.ts';
import { Passage } from './span.ts';

const Part = z.number().min(0).max(1);
const Share = Part.nullable().meta({
  description: 'part of the hits that have it right; null without a hit',
});
const Count = z.int().nonnegative();

/** How much of what was found is right, and how much of what was marked was found. */
export const Rates = z.strictObject({
  precision: Part,
  recall: Part,
  f1: Part,
  marked: Count.meta({ description: 'marks that count: those of all annotators' }),
  found: Count.meta({ description: 'facts found, those left out that only one annotator marked' }),
});
export type Rates = z.infer<typeof Rates>;

export const QuantityScore = Rates.extend({
  period: Share,
  status: Share,
  qualifier: Share,
  speaker: Share,
  measure: Part.nullable().meta({
    description: 'B-cubed F1: do figures of one measure stay together, and others apart?',
  }),
});
export type QuantityScore = z.infer<typeof QuantityScore>;

export const EventScore = Rates.extend({
  participants: Part.meta({ description: 'F1 over the names of the hits' }),
  end: Share,
  planned: Share,
  anyType: Part.meta({ description: 'F1 if type and date did not count' }),
});
export type EventScore = z.infer<typeof EventScore>;

export const StatementScore = Rates.extend({
  form: Share,
  anySpeaker: Part.meta({ description: 'F1 if the speaker did not count' }),
});
export type StatementScore = z.infer<typeof StatementScore>;

export const ClaimScore = Rates.extend({
  topics: Part.meta({ description: 'F1 over the topics of the hits' }),
});
export type ClaimScore = z.infer<typeof ClaimScore>;

export const QuestionScore = z.strictObject({
  marked: Count.meta({ description: 'questions that annotators found in the articles' }),
  recall: Part.meta({ description: 'part of them whose passages are brought together' }),
  verdict: Share.meta({ description: 'part of those with the right verdict' }),
  core: Count.meta({ description: 'those of them that every annotator found' }),
  coreRecall: Part,
  coreVerdict: Share,
  found: Count.meta({ description: 'questions found between two sources or more' }),
  precision: Part.meta({ description: 'part of those found that the annotators know' }),
});
export type QuestionScore = z.infer<typeof QuestionScore>;

/** How well the rules do on a set of marked texts. */
export const SetScore = z.strictObject({
  texts: Count,
  unfit: Count.meta({ description: 'marks whose words no longer stand in their text' }),
  quantities: QuantityScore,
  events: EventScore,
  statements: StatementScore,
  claims: ClaimScore,
});
export type SetScore = z.infer<typeof SetScore>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Value = z.infer<typeof Value>;

export const Detail = z.strictObject({
  field: z.string(),
  marked: z
    .array(Value)
    .nullable()
    .meta({ description: 'values that are right; null where nothing was marked' }),
  read: z.array(Value).nullable().meta({ description: 'value found; null where nothing was' }),
});
export type Detail = z.infer<typeof Detail>;

export const FactKind = z.enum(['quantities', 'events', 'statements', 'claims']);
export type FactKind = z.infer<typeof FactKind>;

/** Something marked and not found, found and not marked, or found and read otherwise. */
export const Difference = Passage.extend({
  kind: FactKind,
  fault: z.enum(['missed', 'extra', 'misread']),
  source: z.string().meta({ description: 'id of the source' }),
  claim: z.string().nullable().meta({ description: 'the claim it stands in' }),
  details: z.array(Detail),
});
export type Difference = z.infer<typeof Difference>;

/** A question not brought together, one with another verdict, or one that nobody marked. */
export const QuestionDifference = z.strictObject({
  fault: z.enum(['missed', 'extra', 'misread']),
  question: z.string(),
  marked: z.array(Verdict).meta({ description: 'verdicts that are right' }),
  read: Verdict.nullable(),
  found: z.string().nullable().meta({ description: 'id of the question found' }),
  claims: z.array(z.string()).meta({ description: 'claims that its passages stand in' }),
});
export type QuestionDifference = z.infer<typeof QuestionDifference>;

/** The figures of the method page, as one build measured them. */
export const Quality = z.strictObject({
  facts: z.string().meta({ description: 'digest of the facts that were measured' }),
  articles: z
    .strictObject({
      score: SetScore,
      questions: QuestionScore.nullable().meta({ description: 'null where none are marked' }),
      differences: z.array(Difference),
      questionDifferences: z.array(QuestionDifference),
    })
    .nullable()
    .meta({ description: 'null where no article of the corpus is marked' }),
  dev: SetScore.meta({ description: 'made-up texts that rules were written on' }),
  held: SetScore.meta({ description: 'made-up texts that are held back' }),
});
export type Quality = z.infer<typeof Quality>;
