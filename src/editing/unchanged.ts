import type { Question } from '../schemas/question.ts';
import { faultIn, fieldsSet, type QuestionFile } from './file.ts';
import type { Told } from './kept.ts';

/** Whether a file on a measured question leaves everything but a note as it is. */
export function changesNothing(file: QuestionFile): boolean {
  return fieldsSet(file).length === 0;
}

/**
 * Sees that each field changes what the rules say.
 *
 * @param told what they say of the claims that are not left out
 * @throws EditingFault at the first that does not
 */
export function checkChanges(file: QuestionFile, asked: Question, told: Told): void {
  const { question, topics, verdict, reason, linked, take_in: takeIn } = file.data;
  const same = {
    question: question === asked.question,
    topics: topics !== undefined && JSON.stringify(topics) === JSON.stringify(asked.topics),
    // On what is taken in no rule gave a verdict: the editors may give the same.
    verdict: takeIn.length === 0 && verdict !== undefined && verdict === told.verdict,
    reason: verdict === undefined && reason !== undefined && reason === told.reason,
    linked: linked.length > 0 && linked.every((id) => asked.linked.includes(id)),
  };
  for (const [field, isSame] of Object.entries(same)) {
    if (isSame)
      throw faultIn(file, [field], `has the “${field}” that the rules give it.`, 'Take it out.');
  }
}
