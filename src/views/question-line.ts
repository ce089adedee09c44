import { type Standers, standersOn } from '../corpus/apart.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isDisagreement } from '../corpus/standing.ts';
import { capital, clip } from '../format/words.ts';
import type { Question } from '../schemas/question.ts';
import type { Notes } from './spread.ts';

/** A question on one line. */
export interface QuestionLine {
  readonly question: Question;
  /** The sources that speak to it, under the verdict on them. */
  readonly standers: readonly Standers[];
  /** Of a disagreement its working, and how the editors’ note begins; else null. */
  readonly caveat: string | null;
}

/** So much of a note stands in a list; the question’s page has the rest. */
const LONGEST = 260;

/** A question as a line of a list. */
export function questionLine(corpus: Corpus, question: Question, notes: Notes): QuestionLine {
  return {
    question,
    standers: standersOn(corpus, question),
    caveat: isDisagreement(question.verdict)
      ? caveatOf(question, notes.get(question.id)?.text)
      : null,
  };
}

function caveatOf({ why }: Question, note: string | undefined): string {
  return capital(why) + (note === undefined ? '' : ` The editors’ note: ${clip(note, LONGEST)}`);
}
