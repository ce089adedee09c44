/** The path of an editor's note. */
const NOTE = /[/\\]questions[/\\][^/\\]+$/;

/** Whether a file of Markdown is an editor's note, not an article. */
export function isEditorsNote(path: string | undefined): boolean {
  return NOTE.test(path ?? '');
}
