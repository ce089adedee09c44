import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { byFirmness, firmness, isDisagreement } from './standing.ts';
import { speakingOn } from './witnesses.ts';

/** So many disagreements, and so many agreements, stand on the home page. */
const MOST = 6;

/**
 * The disagreements to show first: those that are shown most firmly, then those between the most
 * sources. Of questions that the same claims speak to only the first is taken.
 */
export function disagreements(corpus: Corpus): Question[] {
  const clashes = corpus.questions
    .filter(({ verdict }) => isDisagreement(verdict))
    .toSorted((a, b) => byFirmness(a, b) || byReach(corpus)(a, b));
  return withoutRepeats(clashes).slice(0, MOST);
}

/** The agreements to show first: those that rules show, then those between the most sources. */
export function agreements(corpus: Corpus): Question[] {
  const agreed: readonly (Verdict | null)[] = ['agree', 'agree-within-rounding'];
  const bySigned = (a: Question, b: Question): number => Number(isSigned(a)) - Number(isSigned(b));
  return corpus.questions
    .filter(({ verdict }) => agreed.includes(verdict))
    .toSorted((a, b) => bySigned(a, b) || byReach(corpus)(a, b))
    .slice(0, MOST);
}

const SIGNED = firmness({ kind: 'signed', by: 'editor' });
const isSigned = (question: Question): boolean => firmness(question) === SIGNED;

/** Orders by the number of sources that speak, the most first. */
function byReach(corpus: Corpus): (a: Question, b: Question) => number {
  return (a, b) => speakingOn(corpus, b).length - speakingOn(corpus, a).length;
}

function withoutRepeats(questions: readonly Question[]): Question[] {
  const byMembers = Map.groupBy(questions, ({ members }) => members.join(' '));
  return [...byMembers.values()].flatMap(([first]) => first ?? []);
}
