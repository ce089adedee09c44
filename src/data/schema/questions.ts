import * as z from 'zod';
import { Question } from '../../schemas/question.ts';

/** A question with its address. */
export const QuestionEntry = Question.extend({
  url: z.string().meta({ description: 'address of its page' }),
});
export type QuestionEntry = z.infer<typeof QuestionEntry>;

/** `questions.json`. */
export const QuestionsFile = z.strictObject({
  $schema: z.string(),
  questions: z.array(QuestionEntry),
});
