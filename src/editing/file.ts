import type { SignedQuestion } from '../schemas/signed-question.ts';
import { EditingFault } from './fault.ts';
import { nearest } from './nearest.ts';

/** A file of `questions/`, as it was read. */
export interface QuestionFile {
  /** The id of its question, after which the file is named. */
  readonly id: string;
  readonly file: string;
  readonly data: SignedQuestion;
  /** Whether the editors wrote a note below the front matter. */
  readonly hasNote: boolean;
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

/** The mend of a name that is not there: the name that may be meant, else what to do. */
export function meant(name: string, names: Iterable<string>, otherwise: string): string {
  const near = nearest(name, names);
  return near === undefined ? otherwise : `Is “${near}” meant?`;
}
