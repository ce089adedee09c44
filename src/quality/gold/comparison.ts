import * as z from 'zod';
import { Verdict } from '../../schemas/question.ts';
import type { Located } from '../overlap.ts';
import { either } from './either.ts';

const Member = z.object({
  source: z.string().meta({ description: 'file name of the text' }),
  quote: z.string().min(1),
  nth: z.int().positive().default(1),
});

/** A question that passages of several texts speak to, as annotators marked it. */
export const Comparison = z.object({
  id: z.string(),
  question: z.string(),
  members: z.array(Member),
  alsoMembers: z.array(Member).default([]),
  verdict: either(Verdict),
  core: z.boolean().default(false).meta({ description: 'of those that both annotators found' }),
  prose: z
    .boolean()
    .default(false)
    .meta({ description: 'takes a reader’s judgement; no rule is asked for it' }),
  optional: z.boolean().default(false),
});
export type Comparison = z.infer<typeof Comparison>;

/** A marked question with the passages that speak to it, each at its place. */
export interface PlacedComparison extends Omit<Comparison, 'members' | 'alsoMembers'> {
  readonly passages: readonly Located[];
}

/** `comparisons.json` */
export const Comparisons = z.object({ comparisons: z.array(Comparison) });
