import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';
import type { QuestionEntry } from './schema/questions.ts';

/** All questions in the order of the facts. */
export function questionEntries({ corpus, link }: Edition): QuestionEntry[] {
  return corpus.questions.map(({ id, ...question }) => ({
    id,
    url: link(paths.question(id), paths.data),
    ...question,
  }));
}
