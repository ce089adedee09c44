import * as z from 'zod';
import { Stance } from './claim.ts';
import { IsoPeriod } from './date.ts';

export const Verdict = z.enum([
  'agree',
  'agree-within-rounding',
  'differ',
  'contradict',
  'complement',
  'not-comparable',
]);
export type Verdict = z.infer<typeof Verdict>;

/** Why figures or dates that look alike part. */
export const Reason = z.enum([
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
]);
export type Reason = z.infer<typeof Reason>;

/** What brings the claims of a question together. */
export const QuestionKind = z.enum(['figure', 'event', 'matter']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** What one claim says to a question, with what a reader needs to redo the comparison. */
export const Position = z.strictObject({
  claim: z.string(),
  source: z.string(),
  fact: z
    .string()
    .nullable()
    .meta({ description: 'id of the quantity or event that speaks to it; null where prose does' }),
  words: z.string().meta({ description: 'the words of the source that carry it' }),
  value: z.number().nullable(),
  interval: z
    .tuple([z.number().nullable(), z.number().nullable()])
    .nullable()
    .meta({ description: 'what the digits and the qualifier allow; null is an open end' }),
  unit: z.string().nullable(),
  period: IsoPeriod.nullable(),
  origin: z.string().nullable(),
  stance: Stance.nullable().meta({ description: 'which way the source says that things go' }),
  cue: z.string().nullable().meta({ description: 'the word that gives the stance' }),
  implied: z
    .boolean()
    .meta({ description: 'worked out by the comparison, not said by the source' }),
  from: z.array(z.string()).meta({
    description: 'ids of the facts that an implied figure is worked out from; else empty',
  }),
});
export type Position = z.infer<typeof Position>;

/** How two sources stand to each other on a question, by the rules alone. */
export const SourcePair = z.strictObject({
  sources: z.tuple([z.string(), z.string()]).meta({ description: 'ids, in order of the sources' }),
  verdict: Verdict,
  reason: Reason.nullable(),
  why: z.string().meta({ description: 'the working, in words' }),
  rule: z.string().meta({ description: 'name of the rule that gave the verdict' }),
});
export type SourcePair = z.infer<typeof SourcePair>;

/** An editor's decision on a question, and what the rule had said. */
export const EditorsRuling = z.strictObject({
  who: z.string(),
  when: z.string(),
  why: z.string(),
  was: z
    .strictObject({ verdict: Verdict, why: z.string(), rule: z.string() })
    .nullable()
    .meta({ description: "the rule's own verdict, where the editor gave another" }),
});

/** What claims of two or more sources speak to, and how they stand to each other. */
export const Question = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  question: z.string(),
  kind: QuestionKind,
  topic: z.string().nullable(),
  members: z.array(z.string()).meta({ description: 'claim ids, in order of the sources' }),
  verdict: Verdict,
  reason: Reason.nullable(),
  why: z.string().meta({ description: 'the working, in words' }),
  by: z.enum(['rule', 'editor']),
  rule: z.string().meta({ description: 'name of the rule that gave the verdict' }),
  ruling: EditorsRuling.nullable().meta({ description: 'null where the rule stands alone' }),
  positions: z.array(Position),
  pairs: z.array(SourcePair).meta({
    description:
      'how every two sources stand; a pair is missing where an editor joined claims that no rule compared, or where very many sources speak',
  }),
});
export type Question = z.infer<typeof Question>;
