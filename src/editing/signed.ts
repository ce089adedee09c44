import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Judged } from '../compare/index.ts';
import { addedQuestion } from './added-question.ts';
import { changedQuestion } from './changed-question.ts';
import { checkFile, checkLinked } from './check.ts';
import type { EditingFault } from './fault.ts';
import { faultIn, fieldsSet, type QuestionFile } from './file.ts';
import { type Known, knownOf } from './known.ts';
import { NO_PAST, type Past } from './past.ts';
import { takenIn } from './take-in.ts';
import { changesNothing } from './unchanged.ts';
import { type Cleared, cleared } from './withdrawn.ts';

/** What rules made, and what editors wrote on it. */
export interface Edited {
  readonly questions: readonly Judged[];
  /** In the order of the sources. */
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly id: string }[];
  /** Ids of the topics of the vocabulary. */
  readonly topics: readonly string[];
  readonly files: readonly QuestionFile[];
  /** What was published before and may be gone. */
  readonly past?: Past;
}

/** What editors made of the questions. */
export interface Signed {
  /** Ordered by id. */
  readonly questions: Question[];
  /** Ids of the measured questions that are not to be asked. */
  readonly hidden: ReadonlySet<string>;
  /** Ids of the measured questions that others took in, each with the id of the other. */
  readonly taken: ReadonlyMap<string, string>;
  /** What is gone and stands in files still. */
  readonly notices: readonly EditingFault[];
}

/**
 * The questions as editors changed them, with those they added. Who is absent from an added question
 * is found out later.
 *
 * @throws EditingFault at a file that changes nothing or cannot be carried out
 */
export function signed({ questions, files, past = NO_PAST, ...given }: Edited): Signed {
  const known = knownOf(given);
  const measured = new Map(questions.map((judged) => [judged.question.id, judged]));
  const current = files.toSorted((a, b) => byId(a, b)).map((file) => cleared(file, past));
  const inOrder = current.map(({ file }) => file);
  for (const file of inOrder) checkFile(file, known);
  const taken = takenIn(inOrder, measured, past.questions);
  const orphans = current.filter(({ file }) => isOrphan(file, measured, past));
  const edited = current
    .filter((one) => !orphans.includes(one))
    .flatMap((one) => editedBy(one, measured, known));
  const own = new Set(inOrder.map(({ id }) => id));
  const others = questions
    .map(({ question }) => question)
    .filter(({ id }) => !own.has(id) && !taken.has(id));
  const all = [...others, ...edited].sort(byId);
  const ids = new Set(all.map(({ id }) => id));
  for (const file of inOrder) checkLinked(file, ids, taken, past.questions);
  return {
    questions: all.map((question) => relinked(question, ids, taken)),
    hidden: new Set(inOrder.filter(({ data }) => data.hide).map(({ id }) => id)),
    taken,
    notices: [...current.flatMap(({ notices }) => notices), ...orphans.map(orphaned)],
  };
}

type Measured = ReadonlyMap<string, Judged>;

function editedBy(one: Cleared, measured: Measured, known: Known): Question[] {
  const { file, notices } = one;
  const asked = measured.get(file.id);
  if (asked === undefined) return addedQuestion(one, measured.keys(), known);
  if (file.data.hide) return hidden(file);
  if (notices.length > 0 && changesNothing(file)) return [asked.question];
  return [changedQuestion(file, asked, measured, known)];
}

/** Whether a file is on a question that rules made once and make no more. */
function isOrphan({ id, data }: QuestionFile, measured: Measured, past: Past): boolean {
  return data.readings.length === 0 && past.questions.has(id) && !measured.has(id);
}

function orphaned({ file }: Cleared): EditingFault {
  return faultIn(
    file,
    [],
    `is on the question “${file.id}”, which is gone.`,
    'Give it “question” and “readings”, or take it away.',
  );
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
