import type { SignedQuestion } from '../schemas/signed-question.ts';
import { EditingFault } from './fault.ts';

/** A file of `questions/`, as it was read. */
export interface QuestionFile {
  /** The id of its question, after which the file is named. */
  readonly id: string;
  readonly file: string;
  readonly data: SignedQuestion;
  /** Whether the editors wrote a note below the front matter. */
  readonly hasNote: boolean;
}

/** The fields that a file sets, save who signs it and when, in the order of the schema. */
export function fieldsSet({ data }: QuestionFile): string[] {
  return Object.entries(data)
    .filter(([field]) => field !== 'by' && field !== 'date')
    .filter(([field, value]) => {
      // Every other list is empty where it is left out; no topics at all can be meant.
      if (field === 'topics') return value !== undefined;
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    })
    .map(([field]) => field);
}

/** A fault of a file at the keys of its front matter. */
export function faultIn(
  { file }: Pick<QuestionFile, 'file'>,
  path: readonly (string | number)[],
  fault: string,
  mend: string,
): EditingFault {
  return new EditingFault({ file, path }, fault, mend);
}
