import { type VerdictSources, verdictSourcesOn } from '../corpus/verdict-sources.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isDisagreement } from '../corpus/outcome.ts';
import { capital, clip } from '../format/words.ts';
import type { Question } from '../schemas/question.ts';
import type { Notes } from './spread.ts';

/** A question on one line. */
export interface QuestionLine {
  readonly question: Question;
  /** The sources that speak to it, under the verdict on them. */
  readonly verdictSources: readonly VerdictSources[];
  /** Of a disagreement its working, and how the editors’ note begins; else null. */
  readonly caveat: string | null;
}

/** So much of a note stands in a list; the question’s page has the rest. */
const LONGEST = 260;

/** A question as a line of a list. */
export function questionLine(corpus: Corpus, question: Question, notes: Notes): QuestionLine {
  return {
    question,
    verdictSources: verdictSourcesOn(corpus, question),
    caveat: isDisagreement(question.verdict)
      ? caveatOf(question, notes.get(question.id)?.text)
      : null,
  };
}

function caveatOf({ why }: Question, note: string | undefined): string {
  return capital(why) + (note === undefined ? '' : ` The editors’ note: ${clip(note, LONGEST)}`);
}
