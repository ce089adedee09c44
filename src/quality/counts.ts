import type { Facts } from '../schemas/facts.ts';

/** How many questions there are of each kind, and how many pairs are only related. */
export interface QuestionCounts {
  /** Of figures and events, brought together by rules. */
  readonly measured: number;
  readonly sameWords: number;
  /** Brought together by editors. */
  readonly signed: number;
  /** Those signed whose readings stand side by side without a verdict. */
  readonly unjudged: number;
  /** Those brought together by rules on which editors gave another verdict. */
  readonly overruled: number;
  /** Pairs of claims that nobody judged. */
  readonly related: number;
}

/** Counts questions by who brought them together and who judged them. */
export function countQuestions({
  questions,
  related,
}: Pick<Facts, 'questions' | 'related'>): QuestionCounts {
  const signed = questions.filter(({ kind }) => kind === 'signed');
  const sameWords = questions.filter(({ kind }) => kind === 'same-words');
  const overruled = questions.filter(({ kind, by }) => kind !== 'signed' && by === 'editor');
  return {
    measured: questions.length - signed.length - sameWords.length,
    sameWords: sameWords.length,
    signed: signed.length,
    unjudged: signed.filter(({ verdict }) => verdict === null).length,
    overruled: overruled.length,
    related: related.length,
  };
}
