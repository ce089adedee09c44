import type { Question } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { sharpestFirst } from './standing.ts';

/** Questions that share a claim with this one, the sharpest first. */
export function relatedTo(corpus: Corpus, question: Question): Question[] {
  const members = new Set(question.members);
  return sharpestFirst(
    corpus.questions.filter(
      (other) => other !== question && other.members.some((claim) => members.has(claim)),
    ),
  );
}
