import * as z from 'zod';
import { IsoPeriod } from './date.ts';

export const Verdict = z
  .enum(['agree', 'agree-within-rounding', 'differ', 'contradict', 'complement', 'not-comparable'])
  .meta({
    description:
      'how they stand: agree; agree-within-rounding: digits and qualifiers allow one value for both; ' +
      'differ: both cannot be exact; contradict: one rules the other out; complement: parts of one ' +
      'picture; not-comparable: the same words on different things',
  });
export type Verdict = z.infer<typeof Verdict>;

/** Why figures or dates that look alike part. */
export const Reason = z
  .enum([
    'period',
    'measure',
    'scope',
    'authority',
    'currency',
    'rounding',
    'as-of',
    'target-or-result',
    'denial',
    'arithmetic',
  ])
  .meta({
    description:
      'why they part: period, measure, scope, authority, currency, rounding, as-of (told at different ' +
      'times), target-or-result, denial, arithmetic',
  });
export type Reason = z.infer<typeof Reason>;

/** What brings the claims of a question together: rules on facts, repeated words, or an editor. */
export const QuestionKind = z.enum(['figure', 'event', 'same-words', 'signed']).meta({
  description:
    'what brings its claims together: rules on figures, rules on events, a passage repeated word ' +
    'for word, or an editor who signs',
});
export type QuestionKind = z.infer<typeof QuestionKind>;

/** Whether rules on facts brought the claims of a question together. */
export function isMeasured({ kind }: { readonly kind: QuestionKind }): boolean {
  return kind === 'figure' || kind === 'event';
}

/** What one claim says to a question, with what a reader needs to redo the comparison. */
export const Position = z.strictObject({
  claim: z.string().meta({ description: 'id of the claim' }),
  source: z.string().meta({ description: 'id of its source' }),
  fact: z
    .string()
    .nullable()
    .meta({ description: 'id of the quantity or event that was compared; null where none was' }),
  words: z.string().meta({ description: 'the words of the source that carry it' }),
  says: z
    .string()
    .nullable()
    .meta({ description: 'what the passage says, in a line of the editors’ own; null elsewhere' }),
  voice: z.string().nullable().meta({
    description: 'whose words they are, where an editor says that they are not the author’s',
  }),
  value: z
    .number()
    .nullable()
    .meta({ description: 'the number compared, scaled; null where none was' }),
  interval: z
    .tuple([z.number().nullable(), z.number().nullable()])
    .nullable()
    .meta({ description: 'what the digits and the qualifier allow; null is an open end' }),
  unit: z
    .string()
    .nullable()
    .meta({ description: 'unit of the number, with what it is a rate by: "USD a month"' }),
  period: IsoPeriod.nullable().meta({
    description: 'the time it is about, ISO 8601, both ends included',
  }),
  origin: z.string().nullable().meta({ description: 'where the source has its figure from' }),
  denied: z.boolean().meta({ description: 'the source says that it is or was not so' }),
  implied: z
    .boolean()
    .meta({ description: 'worked out by the comparison, not said by the source' }),
  from: z.array(z.string()).meta({
    description: 'ids of the facts that an implied figure is worked out from; else empty',
  }),
});
export type Position = z.infer<typeof Position>;

/** How two sources stand to each other on a question. */
export const SourcePair = z.strictObject({
  sources: z.tuple([z.string(), z.string()]).meta({ description: 'ids, in order of the sources' }),
  facts: z
    .tuple([z.string().nullable(), z.string().nullable()])
    .meta({ description: 'the facts of the two that the verdict is on; null where none was read' }),
  on: z.array(z.string()).meta({
    description: 'ids of the claims the verdict is on; empty where it is on all that the two say',
  }),
  verdict: Verdict.nullable(),
  reason: Reason.nullable(),
  why: z.string().meta({ description: 'the working, in words; empty without a verdict' }),
  rule: z
    .string()
    .nullable()
    .meta({ description: 'name of the rule that gave the verdict; null where an editor did' }),
});
export type SourcePair = z.infer<typeof SourcePair>;

/** Why a source says nothing to a question. */
export const AbsentWhy = z.enum(['earlier', 'unmatched', 'unmentioned']).meta({
  description:
    'earlier: written before what the question asks of; unmatched: its text has words that ' +
    'were searched for, in the passages listed; unmentioned: its text has none of them',
});
export type AbsentWhy = z.infer<typeof AbsentWhy>;

/** A source that is in no position of a question. */
export const Absent = z.strictObject({
  source: z.string().meta({ description: 'id of the source' }),
  why: AbsentWhy,
  claims: z.array(z.string()).meta({ description: 'claims with words that were searched for' }),
});
export type Absent = z.infer<typeof Absent>;

/** A passage that editors read and that its source no longer has. */
export const WithdrawnReading = Position.pick({
  claim: true,
  source: true,
  words: true,
  says: true,
  voice: true,
});
export type WithdrawnReading = z.infer<typeof WithdrawnReading>;

/** What of a signed question its sources no longer have, until an editor looks at it again. */
export const Withdrawn = z.strictObject({
  readings: z.array(WithdrawnReading).min(1).meta({ description: 'their claims are gone' }),
  verdict: z
    .strictObject({
      verdict: Verdict,
      why: z.string().meta({ description: 'the editors’ reason' }),
    })
    .nullable()
    .meta({ description: 'the editors’ verdict, which rested on them too and is set aside' }),
});
export type Withdrawn = z.infer<typeof Withdrawn>;

/** The editors’ hand in a question: who signs, and what the rule had said. */
export const Editing = z.strictObject({
  by: z.string().meta({ description: 'who signs' }),
  date: z.string().meta({ description: 'when, ISO 8601' }),
  answer: z
    .string()
    .nullable()
    .meta({ description: 'the editors’ own answer; null where the site words it' }),
  was: z
    .strictObject({
      verdict: Verdict,
      why: z.string().meta({ description: 'the working, in words' }),
      rule: z.string().meta({ description: 'name of the rule' }),
    })
    .nullable()
    .meta({ description: 'the rule’s own verdict, where the editors gave another' }),
});
export type Editing = z.infer<typeof Editing>;

/** What claims of two or more sources speak to, and how they stand to each other. */
export const Question = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ description: 'id of the question, which never changes' }),
  question: z.string().meta({ description: 'the question in words' }),
  kind: QuestionKind,
  topics: z
    .array(z.string())
    .meta({ description: 'topics that its members share, or the editors’' }),
  members: z.array(z.string()).meta({ description: 'claim ids, in order of the sources' }),
  verdict: Verdict.nullable().meta({
    description: 'null where the readings stand side by side without one',
  }),
  reason: Reason.nullable(),
  why: z.string().meta({ description: 'the working, in words; empty without a verdict' }),
  by: z.enum(['rule', 'editor']).meta({ description: 'who gives the verdict' }),
  rule: z
    .string()
    .nullable()
    .meta({ description: 'name of the rule that gave the verdict; null where an editor did' }),
  editing: Editing.nullable().meta({ description: 'null where no editor had a hand in it' }),
  positions: z.array(Position).meta({ description: 'what each claim says to it' }),
  pairs: z.array(SourcePair).meta({ description: 'every two sources that speak' }),
  absent: z.array(Absent).meta({ description: 'every source that does not, in their order' }),
  withdrawn: Withdrawn.nullable().meta({ description: 'null where every passage still stands' }),
  linked: z
    .array(z.string())
    .meta({ description: 'ids of other questions on the same dispute or occasion' }),
});
export type Question = z.infer<typeof Question>;

/** Passages are listed as related from this likeness on; chosen on the marked corpora. */
export const RELATED_THRESHOLD = 0.105;

/** Passages of two sources that share rare words, names or figures, whether judged or not. */
export const Related = z.strictObject({
  claims: z.tuple([z.string(), z.string()]).meta({ description: 'ids, in order of the sources' }),
  score: z.number().positive().meta({ description: 'likeness; see the method page' }),
  shared: z.array(z.string()).meta({ description: 'words, names and figures they share' }),
});
export type Related = z.infer<typeof Related>;
