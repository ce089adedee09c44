import * as z from 'zod';
import { LedgerQuestion } from '../../schemas/ledger-question.ts';
import { Question } from '../../schemas/question.ts';

/** A question with its address. */
export const QuestionEntry = Question.extend({
  url: z.string().meta({ description: 'address of its page' }),
});
export type QuestionEntry = z.infer<typeof QuestionEntry>;

/** A question that is asked no more, with its address. */
export const GoneQuestionEntry = LedgerQuestion.extend({
  url: z.string().meta({ description: 'address of its page' }),
});
export type GoneQuestionEntry = z.infer<typeof GoneQuestionEntry>;

/** `questions.json`. */
export const QuestionsFile = z.strictObject({
  $schema: z.string().meta({ description: 'the schema it is as, relative to the file' }),
  questions: z.array(QuestionEntry).meta({ description: 'what two or more sources speak to' }),
  gone: z.array(GoneQuestionEntry).meta({ description: 'questions that are asked no more' }),
});
