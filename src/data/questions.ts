import { paths } from '../paths.ts';
import type { Question } from '../schemas/question.ts';
import type { Edition } from './edition.ts';

/** A question with its address. */
export type QuestionEntry = Question & { readonly url: string };

/** All questions in the order of the facts. */
export function questionEntries({ corpus, link }: Edition): QuestionEntry[] {
  return corpus.questions.map(({ id, ...question }) => ({
    id,
    url: link(paths.question(id), paths.data),
    ...question,
  }));
}
