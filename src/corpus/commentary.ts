import type { Question } from '../schemas/question.ts';

/**
 * Sees that every editor's note is on a question there is.
 *
 * @param files paths of the notes by the question ids they are named after
 * @throws an error that names the file and the mend
 */
export function checkNotes(
  files: ReadonlyMap<string, string>,
  questions: readonly Question[],
): void {
  const ids = new Set(questions.map(({ id }) => id));
  const lost = [...files].filter(([id]) => !ids.has(id));
  if (lost.length === 0) return;
  const lines = lost.map(([id, file]) => {
    const near = questions.find(
      (question) => question.id.startsWith(id) || id.startsWith(question.id),
    );
    const hint = near ? ` Is "${near.id}" meant?` : '';
    return `${file}: there is no question "${id}".${hint}`;
  });
  throw new Error(
    `${lines.join('\n')}\nName a note after the last part of the address of its question, or take it away.`,
  );
}
