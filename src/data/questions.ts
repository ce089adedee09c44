import { goneQuestions } from '../corpus/history.ts';
import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';
import type { GoneQuestionEntry, QuestionEntry } from './schema/questions.ts';

/** All questions in the order of the facts. */
export function questionEntries({ corpus, link }: Edition): QuestionEntry[] {
  return corpus.questions.map(({ id, ...question }) => ({
    id,
    url: link(paths.question(id), paths.data),
    ...question,
  }));
}

/** The questions that are asked no more, by id: what they said, and why they are gone. */
export function goneEntries({ ledger, link }: Edition): GoneQuestionEntry[] {
  return goneQuestions(ledger.questions).map(({ id, ...question }) => ({
    id,
    url: link(paths.question(id), paths.data),
    ...question,
  }));
}
