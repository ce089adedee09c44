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

/** What became of marked questions, each found in one question of the site or in none. */
export const QuestionTally = z.strictObject({
  marked: Count.meta({ description: 'questions that annotators found in the articles' }),
  found: Count.meta({ description: 'those whose passages are brought together' }),
  right: Count.meta({ description: 'those found with a right verdict' }),
  byRule: Count.meta({ description: 'those right by the verdict of a rule' }),
  unjudged: Count.meta({ description: 'those found without a verdict: neither right nor wrong' }),
});
export type QuestionTally = z.infer<typeof QuestionTally>;

/** How a list of questions does against those that annotators found. */
export const QuestionSetScore = z.strictObject({
  measured: QuestionTally.meta({ description: 'marked questions that rules are for' }),
  core: QuestionTally.meta({ description: 'marked questions that every annotator found' }),
  all: QuestionTally.meta({ description: 'all marked questions' }),
  made: Count.meta({ description: 'questions in the list between two sources or more' }),
  ruled: Count.meta({ description: 'those of them with the verdict of a rule' }),
  known: Count.meta({ description: 'those of them that the annotators know' }),
});
export type QuestionSetScore = z.infer<typeof QuestionSetScore>;

export const QuestionScore = z.strictObject({
  rules: QuestionSetScore.meta({
    description: 'what rules alone make of the articles: no editor’s file is read',
  }),
  site: QuestionSetScore.meta({ description: 'what is published, signed questions and all' }),
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

/**
 * A question not brought together, one with another verdict, one without any, which is no fault, or
 * one that nobody marked.
 */
export const QuestionDifference = z.strictObject({
  fault: z.enum(['missed', 'misread', 'unjudged', 'extra']),
  question: z.string(),
  marked: z.array(Verdict).meta({ description: 'verdicts that are right' }),
  read: Verdict.nullable(),
  found: z.string().nullable().meta({ description: 'id of the question found' }),
  claims: z.array(z.string()).meta({ description: 'claims that its passages stand in' }),
});
export type QuestionDifference = z.infer<typeof QuestionDifference>;

/** How two passages of two sources stand to each other. */
export const Relation = z.enum([
  'same-figure-agree',
  'same-figure-differ',
  'contradict',
  'updates',
  'same-quotation',
  'same-event-agree',
  'same-event-differ',
  'same-matter',
]);
export type Relation = z.infer<typeof Relation>;

const PairTally = z.strictObject({
  marked: Count.meta({ description: 'marked pairs that count: a faint echo is optional' }),
  found: Count.meta({
    description: 'those that stand in one question, each by positions of its own',
  }),
  judged: Count.meta({ description: 'those found under the verdict of a rule' }),
  right: Count.meta({ description: 'those judged as they were marked' }),
  related: Count.meta({ description: 'those listed as related, judged or not' }),
});
export type PairTally = z.infer<typeof PairTally>;

/** How the rules do on a corpus of another subject, whose pairs of passages were marked. */
export const CorpusScore = z.strictObject({
  name: z.string().meta({ description: 'folder of the corpus' }),
  title: z.string(),
  articles: Count,
  questions: Count,
  unfit: Count.meta({ description: 'marked pairs whose words no longer stand in their texts' }),
  relations: z.array(PairTally.extend({ relation: Relation })),
  all: PairTally,
  pairs: Count.meta({ description: 'pairs of positions of two sources that questions hold' }),
  known: Count.meta({ description: 'those of them that are marked' }),
  judged: Count.meta({ description: 'pairs found under the verdict of a rule, optional ones too' }),
  right: Count.meta({ description: 'those judged as they were marked' }),
  falseAgreements: Count.meta({ description: 'pairs told to agree that were marked to part' }),
  falsePairs: Count.meta({
    description: 'pairs under a verdict that were marked as not the same thing',
  }),
  related: z.strictObject({
    listed: Count.meta({ description: 'pairs of claims listed as related' }),
    right: Count.meta({ description: 'those of them that hold a marked pair' }),
  }),
});
export type CorpusScore = z.infer<typeof CorpusScore>;

/** The figures of the method page, as one build measured them. */
export const Quality = z.strictObject({
  facts: z.string().meta({ description: 'digest of the facts that were measured' }),
  articles: z
    .strictObject({
      score: SetScore,
      questions: QuestionScore.nullable().meta({ description: 'null where none are marked' }),
      differences: z.array(Difference),
      questionDifferences: z.strictObject({
        rules: z.array(QuestionDifference).meta({
          description: 'of the measured questions, as rules alone make them',
        }),
        site: z.array(QuestionDifference).meta({ description: 'of all, as published' }),
      }),
    })
    .nullable()
    .meta({ description: 'null where no article of the corpus is marked' }),
  dev: SetScore.meta({ description: 'made-up texts that rules were written on' }),
  held: SetScore.meta({ description: 'made-up texts that are held back' }),
  corpora: z.array(CorpusScore).meta({ description: 'corpora of other subjects, by name' }),
});
export type Quality = z.infer<typeof Quality>;
