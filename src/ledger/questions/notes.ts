import type { LedgerQuestion, QuestionLoss } from '../../schemas/ledger-question.ts';

const WHY: Readonly<Record<QuestionLoss, string>> = {
  passages: 'fewer than two articles still hold passages of it',
  apart: 'rules no longer bring its passages together',
  hidden: 'its file hides it',
  'taken-in': 'it is part of another',
  renamed: 'its file has another name',
  dropped: 'its file is not there',
};

/** A line on a question that asks of something else, or in other words; none on any other. */
export function tellAskedAnew(
  { id, question }: LedgerQuestion,
  was: LedgerQuestion | undefined,
): string[] {
  if (was === undefined || was.first === null || was.question === question) return [];
  return [`question ${id} is asked anew, “${question}” for “${was.question}”`];
}

/** A line on a question that is gone. */
export function tellQuestionLoss({ id, question, gone }: LedgerQuestion): string {
  const heirs = gone?.heirs ?? [];
  return [
    `question ${id} is gone, “${question}”`,
    ...(gone === null ? [] : [WHY[gone.why]]),
    heirs.length === 0 ? 'nothing goes on from it' : `goes on in ${heirs.join(', ')}`,
  ].join('; ');
}
