import type { Position, QuestionKind, Reason, Verdict } from '../schemas/question.ts';

/** A verdict with its working in words that a reader can redo. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly why: string;
  readonly rule: string;
}

/** A question before it has its id, members and topic, which follow from its positions. */
export interface QuestionDraft {
  /** Words that the id is made from. */
  readonly key: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly ruling: Ruling;
  readonly positions: readonly Position[];
}
