import type { Claim } from '../schemas/claim.ts';
import type { Corpus } from './corpus.ts';
import { type Standing, standingOn } from './standing.ts';

/** A kind of mark that a reader may single out. */
export type MarkKind = 'disagreement' | 'agreement' | 'complement' | 'only-here';

export const MARK_KINDS = ['disagreement', 'agreement', 'complement', 'only-here'] as const;

const KIND_OF: Readonly<Record<Standing, MarkKind>> = {
  contradict: 'disagreement',
  differ: 'disagreement',
  'agree-within-rounding': 'agreement',
  agree: 'agreement',
  'not-comparable': 'complement',
  complement: 'complement',
  'only-here': 'only-here',
};

/** The kinds a claim is of, by the questions it speaks to: it may agree here and differ there. */
export function kindsOf(corpus: Corpus, claim: Claim): MarkKind[] {
  const questions = corpus.questionsOf(claim.id);
  if (questions.length === 0) return ['only-here'];
  return [...new Set(questions.map((question) => KIND_OF[standingOn(question, claim.source)]))];
}
