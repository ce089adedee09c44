import type { Position, Reason, SourcePair, Verdict } from '../schemas/question.ts';

/** A verdict with its working in words that a reader can redo. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly why: string;
  readonly rule: string;
  /** The positions that the verdict rests on; those of all sources where none is named. */
  readonly on?: readonly Position[];
}

/** What is compared, with what the page shows of it. */
export interface Spoken {
  readonly position: Position;
}

/** Gives verdicts on what two sources or more say. */
export type Rule<T> = (items: readonly T[]) => Ruling;

/** Gives verdicts on what two sources say; null where what they say is not the question’s answer. */
export type RuleOfTwo<T> = (items: readonly T[]) => Ruling | null;

/** What the rules say of all that speaks to a question, and of every two sources that do. */
export interface Judgement {
  readonly ruling: Ruling;
  readonly pairs: readonly SourcePair[];
}
