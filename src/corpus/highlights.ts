import type { Question } from '../schemas/question.ts';
import { agreeingOn } from './verdict-sources.ts';
import type { Corpus } from './corpus.ts';
import { byFirmness, firmestFirst, firmness, isAgreement, isDisagreement } from './outcome.ts';
import { speakingOn } from './passages.ts';

/**
 * The question to show first: the firmest disagreement, else what most agree on, else what else
 * two sources speak to; undefined where nothing is compared.
 */
export function leading(corpus: Corpus): Question | undefined {
  return disagreements(corpus)[0] ?? agreements(corpus)[0] ?? firmestFirst(corpus.questions)[0];
}

/**
 * The disagreements: those that are shown most firmly first, then those between the most sources.
 * Of questions that the same claims speak to only the first is taken.
 */
export function disagreements(corpus: Corpus): Question[] {
  const clashes = corpus.questions
    .filter(({ verdict }) => isDisagreement(verdict))
    .toSorted((a, b) => byFirmness(a, b) || byReach(corpus)(a, b));
  return withoutRepeats(clashes);
}

/** The disagreements in an order in which those of one dispute do not crowd out the others. */
export function ofManyDisputes(questions: readonly Question[]): Question[] {
  const first: Question[] = [];
  const later: Question[] = [];
  for (const question of questions) {
    const isKnown = first.some(
      ({ id, linked }) => linked.includes(question.id) || question.linked.includes(id),
    );
    (isKnown ? later : first).push(question);
  }
  return [...first, ...later];
}

/**
 * The agreements: those of more than half of the sources first, and among them those that rules
 * show; then those between the most sources.
 */
export function agreements(corpus: Corpus): Question[] {
  const agreed = corpus.questions.filter(({ verdict }) => isAgreement(verdict));
  const byWidth = (a: Question, b: Question): number =>
    Number(isOfMost(corpus, b)) - Number(isOfMost(corpus, a));
  const bySigned = (a: Question, b: Question): number => Number(isSigned(a)) - Number(isSigned(b));
  return agreed.toSorted((a, b) => byWidth(a, b) || bySigned(a, b) || byReach(corpus)(a, b));
}

/** Whether more than half of the sources agree on a question. */
export function isOfMost(corpus: Corpus, question: Question): boolean {
  return agreeingOn(corpus, question).length * 2 > corpus.sources.length;
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
