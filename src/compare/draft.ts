import type { Position, QuestionKind } from '../schemas/question.ts';
import type { Ruling } from './figures/verdict.ts';

/** A question before it has its id, members and topic, which follow from its positions. */
export interface QuestionDraft {
  /** Words that the id is made from. */
  readonly key: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly ruling: Ruling;
  readonly positions: readonly Position[];
}
