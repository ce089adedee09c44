import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { firmestFirst } from './outcome.ts';

/** The other questions on the same dispute or occasion, whichever names the other. */
export function linkedTo(corpus: Corpus, question: Question): Question[] {
  const own = new Set(question.linked);
  return firmestFirst(
    corpus.questions.filter(
      (other) => other !== question && (own.has(other.id) || other.linked.includes(question.id)),
    ),
  );
}

/** Further questions that share a claim with this one, the firmest disagreement first. */
export function sharingClaims(corpus: Corpus, question: Question): Question[] {
  const known = new Set([question, ...linkedTo(corpus, question)]);
  const others = new Set(question.members.flatMap(corpus.questionsOf));
  return firmestFirst([...others].filter((other) => !known.has(other)));
}
