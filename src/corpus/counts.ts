import { isMeasured, type Question, type Verdict } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';
import { outcomeOn, VERDICT_ORDER } from './outcome.ts';
import { speakingOn } from './passages.ts';

/** Numbers by verdict, disagreement first and null, which is none, last; no number is 0. */
export type ByVerdict = [Verdict | null, number][];

/** How a source stands. */
export interface OutcomeCounts {
  /** The number of questions that it speaks to. */
  readonly questions: number;
  /** On how many of them its sharpest verdict with another source is which. */
  readonly byVerdict: ByVerdict;
  /** How many of its claims no other source was found to speak to. */
  readonly onlyHere: number;
}

/** On how many questions a source stands how. */
export function countOutcomes(corpus: Corpus, source: ShownSource): OutcomeCounts {
  const questions = corpus.questions.filter((one) => speakingOn(corpus, one).includes(source));
  const alone = corpus
    .claimsOf(source.id)
    .filter(({ id }) => corpus.outcomesOf(id)[0] === 'only-here');
  return {
    questions: questions.length,
    byVerdict: countVerdicts(questions.map((question) => outcomeOn(question, source.id))),
    onlyHere: alone.length,
  };
}

/** How often each verdict is given. */
export function countVerdicts(verdicts: readonly (Verdict | null)[]): ByVerdict {
  return [...VERDICT_ORDER, null].flatMap((verdict): ByVerdict => {
    const amount = verdicts.filter((one) => one === verdict).length;
    return amount === 0 ? [] : [[verdict, amount]];
  });
}

/** How many questions were brought together in which way, and how many pairs are only related. */
export interface KindCounts {
  readonly measured: number;
  readonly sameWords: number;
  readonly signed: number;
  readonly signedWithoutVerdict: number;
  /** How many of the measured have another verdict by the editors. */
  readonly editedVerdicts: number;
  readonly related: number;
}

/** What the comparison came to. */
export function countKinds({ questions, related }: Corpus): KindCounts {
  const of = (is: (question: Question) => boolean): number => questions.filter(is).length;
  return {
    measured: of(isMeasured),
    sameWords: of(({ kind }) => kind === 'same-words'),
    signed: of(({ kind }) => kind === 'signed'),
    signedWithoutVerdict: of(({ kind, verdict }) => kind === 'signed' && verdict === null),
    editedVerdicts: of((one) => isMeasured(one) && (one.editing?.was ?? null) !== null),
    related: related.length,
  };
}
