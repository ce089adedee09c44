import * as z from 'zod';
import { Reason, Verdict } from './question.ts';

const Signed = {
  who: z.string().min(1).meta({ description: 'who ruled' }),
  when: z.iso.date(),
  why: z.string().min(1),
  rests_on: z
    .array(z.string())
    .min(1)
    .meta({ description: 'ids of the claims it rests on; the build fails if one is gone' }),
};
const QuestionId = z.string();

/** Another verdict than the rule's. */
export const VerdictRuling = z.strictObject({
  ruling: z.literal('verdict'),
  question: QuestionId,
  verdict: Verdict,
  reason: Reason.nullish(),
  ...Signed,
});

/** Other words for a question. */
export const TitleRuling = z.strictObject({
  ruling: z.literal('title'),
  question: QuestionId,
  title: z.string().min(1),
  ...Signed,
});

/** A claim that no comparison should take in, or a question that should not be asked. */
export const HideRuling = z.strictObject({
  ruling: z.literal('hide'),
  claim: z.string().optional(),
  question: QuestionId.optional(),
  ...Signed,
});

/** Claims that speak to a question and that no rule brought to it; or questions that are one. */
export const JoinRuling = z.strictObject({
  ruling: z.literal('join'),
  question: QuestionId,
  claims: z.array(z.string()).default([]),
  questions: z.array(QuestionId).default([]),
  ...Signed,
});

/** Claims that a rule brought to a question and that do not speak to it. */
export const PartRuling = z.strictObject({
  ruling: z.literal('part'),
  question: QuestionId,
  claims: z.array(z.string()).min(1),
  ...Signed,
});

/** A field of a fact that was read wrongly. */
export const CorrectRuling = z.strictObject({
  ruling: z.literal('correct'),
  fact: z.string(),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  ...Signed,
});

/** An editor's decision, signed and with a reason. */
export const Ruling = z.discriminatedUnion('ruling', [
  VerdictRuling,
  TitleRuling,
  HideRuling,
  JoinRuling,
  PartRuling,
  CorrectRuling,
]);
export type Ruling = z.infer<typeof Ruling>;

/** `rulings.yml`: the decisions in the order they are carried out. */
export const Rulings = z.strictObject({ rulings: z.array(Ruling).default([]) });
export type Rulings = z.infer<typeof Rulings>;
