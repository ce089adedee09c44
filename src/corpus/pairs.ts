import type { Claim } from '../schemas/claim.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { sharpestFirst } from './standing.ts';

/** Two sources set side by side. */
export interface Pair {
  /** The questions that both answer, the sharpest first. */
  readonly shared: readonly Question[];
  /** The claims of `of` that speak to no question that `than` answers too. */
  readonly onlyIn: (of: Source, than: Source) => Claim[];
}

export function comparePair(corpus: Corpus, a: Source, b: Source): Pair {
  const speaksTo = (question: Question, { id }: Source): boolean =>
    question.members.some((claim) => corpus.claim(claim).source === id);
  return {
    shared: sharpestFirst(
      corpus.questions.filter((question) => speaksTo(question, a) && speaksTo(question, b)),
    ),
    onlyIn: (of, than) =>
      corpus
        .claimsOf(of.id)
        .filter(({ id }) => !corpus.questionsOf(id).some((question) => speaksTo(question, than))),
  };
}
