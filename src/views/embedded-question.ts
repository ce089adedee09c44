import {
  ABSENCES,
  type Absence,
  type AbsenceKind,
  absentByWhy,
  absentOn,
} from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { asides, bySource, type Passage, passages } from '../corpus/passages.ts';
import { formatAttribution } from '../format/source.ts';
import { namedSource } from '../format/speaker.ts';
import { readingWords } from '../format/voice.ts';
import { capital } from '../format/words.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { type Answer, answerTo, isWorking } from './answer.ts';

/** What the small page of a question shows. */
export interface EmbeddedQuestion {
  readonly answer: Answer | null;
  /** The working in words; null where the answer tells it. */
  readonly why: string | null;
  readonly rows: readonly EmbeddedRow[];
  /** The sources that say nothing, by why. */
  readonly absent: readonly (readonly [AbsenceKind, readonly Absence[]])[];
  /** The paragraphs in it, which tell how high a frame must be. */
  readonly texts: readonly string[];
}

/** A source by name, with the passages that the verdict rests on. */
export interface EmbeddedRow {
  readonly source: ShownSource;
  readonly name: string;
  readonly passages: readonly Passage[];
  /** The number of its further passages, which the full page has. */
  readonly more: number;
}

/** Gathers the small page of a question. */
export function embeddedQuestion(corpus: Corpus, question: Question): EmbeddedQuestion {
  const answer = answerTo(corpus, question);
  const isTold = question.why === '' || (answer !== null && isWorking(answer, question));
  const why = isTold ? null : capital(question.why);
  const rows = bySource(corpus, passages(corpus, question)).map(({ source, passages: all }) => {
    const shown = bearing(question, all);
    const more = all.length - shown.length;
    return { source, name: formatAttribution(source), passages: shown, more };
  });
  const absent = absentByWhy(absentOn(corpus, question));
  const texts = [...textsOf(question, answer, why, rows), ...absent.map(absentText)];
  return { answer, why, rows, absent, texts };
}

/** Those whose facts a verdict is on; the first, where no verdict names a fact of the source. */
function bearing({ pairs, positions }: Question, all: readonly Passage[]): readonly Passage[] {
  const judged = new Set(
    pairs.filter(({ verdict }) => verdict !== null).flatMap(({ facts }) => facts),
  );
  const isJudged = ({ fact }: Position): boolean => fact !== null && judged.has(fact);
  const claims = new Set(positions.filter(isJudged).map(({ claim }) => claim));
  const own = all.filter(({ claim }) => claims.has(claim.id));
  return own.length > 0 ? own : all.slice(0, 1);
}

function textsOf(
  { question }: Question,
  answer: Answer | null,
  why: string | null,
  rows: readonly EmbeddedRow[],
): string[] {
  const said = answer?.said.map((piece) => (typeof piece === 'string' ? piece : piece.sign)) ?? [];
  const quotes = rows.flatMap(({ name, passages: own }) => [
    name,
    ...own.map((passage) =>
      [readingWords(passage), passage.claim.quote, ...asides(passage)].filter(Boolean).join(' '),
    ),
  ]);
  return [question, said.join(''), ...quotes, ...(why === null ? [] : [why])];
}

function absentText([why, absences]: readonly [AbsenceKind, readonly Absence[]]): string {
  const names = absences.map(({ source }) => namedSource(source));
  return `${ABSENCES[why].short}: ${names.join(', ')}`;
}
