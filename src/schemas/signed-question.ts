import * as z from 'zod';
import { IsoDate } from './date.ts';
import { Reason, Verdict } from './question.ts';

/** What one source says to a question, in a line of the editors’ own. */
const Reading = z.strictObject({
  source: z.string().meta({ description: 'id of the source' }),
  says: z.string().min(1),
  voice: z.string().min(1).optional().meta({
    description:
      'whose words they are, where they are not the author’s own: a name, or “an unnamed speaker”',
  }),
  claims: z.array(z.string()).min(1).meta({ description: 'ids of the claims that say it' }),
});

/** How two of the sources stand, where the verdict is not the same for every two. */
const SignedPair = z.strictObject({
  sources: z.tuple([z.string(), z.string()]),
  verdict: Verdict,
  reason: Reason.optional(),
  why: z.string().min(1),
  on: z.array(z.string()).default([]).meta({
    description: 'ids of the claims the verdict is on, where it is not on all that the two say',
  }),
});

/**
 * The front matter of `questions/{id}.md`. Under an id that no rule makes it is a question of its
 * own; under a measured question’s id it changes that question. The body is the editors’ note.
 */
export const SignedQuestion = z.strictObject({
  question: z.string().min(1).optional(),
  topics: z.array(z.string()).optional(),
  verdict: Verdict.optional(),
  reason: Reason.optional(),
  why: z.string().min(1).optional(),
  answer: z.string().min(1).optional().meta({
    description: 'the answer in a sentence or two of the editors’ own, for the one the site makes',
  }),
  readings: z.array(Reading).default([]),
  pairs: z.array(SignedPair).default([]),
  words: z.array(z.string().min(1)).default([]).meta({
    description: 'words that a source would use to speak to it, searched for in the sources’ texts',
  }),
  about: IsoDate.optional().meta({
    description: 'the day before which nobody could speak to it, to tell sources written earlier',
  }),
  linked: z
    .array(z.string())
    .default([])
    .meta({ description: 'ids of other questions on the same dispute' }),
  leave_out: z
    .array(z.string())
    .default([])
    .meta({ description: 'claims that a rule brought to a measured question and do not belong' }),
  take_in: z
    .array(z.string())
    .default([])
    .meta({ description: 'ids of measured questions that are one with it' }),
  hide: z.boolean().default(false).meta({ description: 'a measured question not to be asked' }),
  by: z.string().min(1),
  date: IsoDate,
});
export type SignedQuestion = z.infer<typeof SignedQuestion>;
