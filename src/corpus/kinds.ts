import type { Claim } from '../schemas/claim.ts';
import type { Corpus } from './corpus.ts';
import type { Outcome } from './outcome.ts';

/** Kinds of mark that a reader may single out. */
export const MARK_KINDS = [
  'disagreement',
  'agreement',
  'complement',
  'no-verdict',
  'only-here',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const KIND_OF: Readonly<Record<Outcome, MarkKind>> = {
  contradict: 'disagreement',
  differ: 'disagreement',
  'agree-within-rounding': 'agreement',
  agree: 'agreement',
  'not-comparable': 'complement',
  complement: 'complement',
  'no-verdict': 'no-verdict',
  'only-here': 'only-here',
};

/** The kinds a claim is of, by its facts: one may agree and another differ. */
export function kindsOf(corpus: Corpus, { id }: Claim): MarkKind[] {
  return [...new Set(corpus.outcomesOf(id).map((outcome) => KIND_OF[outcome]))];
}
