import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Judged } from '../compare/index.ts';
import { addedQuestion } from './added-question.ts';
import { changedQuestion } from './changed-question.ts';
import { checkFile, checkLinked } from './check.ts';
import { faultIn, fieldsSet, type QuestionFile } from './file.ts';
import { knownOf } from './known.ts';
import { takenIn } from './take-in.ts';

/** What rules made, and what editors wrote on it. */
export interface Edited {
  readonly questions: readonly Judged[];
  /** In the order of the sources. */
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly id: string }[];
  /** Ids of the topics of the vocabulary. */
  readonly topics: readonly string[];
  readonly files: readonly QuestionFile[];
}

/**
 * The questions as editors changed them, with those they added, ordered by id. Who is absent from
 * an added question is found out later.
 *
 * @throws EditingFault at a file that changes nothing or cannot be carried out
 */
export function signed({ questions, files, ...given }: Edited): Question[] {
  const known = knownOf(given);
  const measured = new Map(questions.map((judged) => [judged.question.id, judged]));
  const inOrder = files.toSorted((a, b) => byId(a, b));
  for (const file of inOrder) checkFile(file, known);
  const taken = takenIn(inOrder, measured);
  const edited = inOrder.flatMap((file) => {
    const asked = measured.get(file.id);
    if (asked === undefined) return [addedQuestion(file, measured.keys(), known)];
    if (file.data.hide) return hidden(file);
    return [changedQuestion(file, asked, measured, known)];
  });
  const own = new Set(inOrder.map(({ id }) => id));
  const others = questions
    .map(({ question }) => question)
    .filter(({ id }) => !own.has(id) && !taken.has(id));
  const all = [...others, ...edited].sort(byId);
  const ids = new Set(all.map(({ id }) => id));
  for (const file of inOrder) checkLinked(file, ids, taken);
  return all.map((question) => relinked(question, ids, taken));
}

/** A question is hidden as a whole or changed, not both. */
function hidden(file: QuestionFile): [] {
  const changed = fieldsSet(file).find((field) => field !== 'hide' && field !== 'why');
  if (changed === undefined) return [];
  throw faultIn(
    file,
    [changed],
    'changes a question that it hides.',
    'Leave “hide”, with its reason under “why”, alone.',
  );
}

/** A question whose links lead to questions that are there. */
function relinked(
  question: Question,
  ids: ReadonlySet<string>,
  taken: ReadonlyMap<string, string>,
): Question {
  const links = question.linked.map((id) => taken.get(id) ?? id);
  const linked = [...new Set(links)].filter((id) => ids.has(id) && id !== question.id);
  return { ...question, linked };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
