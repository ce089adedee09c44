import type { Question, QuestionKind, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { bySharpness, isDisagreement } from './standing.ts';
import { speakingOn } from './witnesses.ts';

/** From what is plainest to what takes most judgement. */
const KINDS: readonly QuestionKind[] = ['figure', 'event', 'matter'];

/** So many disagreements, and so many agreements, stand on the home page. */
const MOST = 6;

/**
 * The disagreements to show first: contradictions, then differences; figures, then dates, then
 * leanings; then those between the most sources. Of questions that the same claims speak to only
 * the first is taken.
 */
export function sharpest(corpus: Corpus): Question[] {
  const clashes = corpus.questions
    .filter(({ verdict }) => isDisagreement(verdict))
    .toSorted(
      (a, b) =>
        bySharpness(a.verdict, b.verdict) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        byReach(corpus)(a, b),
    );
  return withoutRepeats(clashes).slice(0, MOST);
}

/** The questions on which the most sources agree, those first. */
export function agreements(corpus: Corpus): Question[] {
  const agreed: readonly Verdict[] = ['agree', 'agree-within-rounding'];
  return corpus.questions
    .filter(({ verdict }) => agreed.includes(verdict))
    .toSorted(byReach(corpus))
    .slice(0, MOST);
}

/** Orders by the number of sources that speak, the most first. */
function byReach(corpus: Corpus): (a: Question, b: Question) => number {
  return (a, b) => speakingOn(corpus, b).length - speakingOn(corpus, a).length;
}

function withoutRepeats(questions: readonly Question[]): Question[] {
  const byMembers = Map.groupBy(questions, ({ members }) => members.join(' '));
  return [...byMembers.values()].flatMap(([first]) => first ?? []);
}
