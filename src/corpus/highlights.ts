import type { Question, Verdict } from '../schemas/question.ts';

/** At most this many questions of each verdict stand on the home page. */
const MOST = 3;

/** The first contradictions, then the first differences. */
export function sharpest(questions: readonly Question[]): Question[] {
  return [...first(questions, 'contradict'), ...first(questions, 'differ')];
}

/** The questions on which the most sources agree, those first. */
export function agreements(questions: readonly Question[]): Question[] {
  return questions
    .filter(({ verdict }) => verdict === 'agree' || verdict === 'agree-within-rounding')
    .toSorted((a, b) => b.members.length - a.members.length)
    .slice(0, 2 * MOST);
}

function first(questions: readonly Question[], verdict: Verdict): Question[] {
  return questions.filter((question) => question.verdict === verdict).slice(0, MOST);
}
