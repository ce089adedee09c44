import type { Subject } from '../schemas/ledger-question.ts';
import type { Position, QuestionKind } from '../schemas/question.ts';
import { isShared } from './group.ts';
import { pairsOf } from './pairs.ts';
import type { Judgement, Rule, RuleOfTwo, Spoken } from './ruling.ts';

/** A question before it has its id, members and topics, which follow from its positions. */
export interface QuestionDraft {
  /** Words that the id is made from. */
  readonly key: string;
  /** What it is about, by which it is found again when the words of its key change. */
  readonly subject: Subject;
  readonly question: string;
  readonly kind: QuestionKind;
  /** Words that a source would use to speak to it, for finding those that do not. */
  readonly words: readonly string[];
  /** The day before which nobody could speak to it: an ISO date; null where it asks of no time. */
  readonly about: string | null;
  readonly positions: readonly Position[];
  readonly judge: Judge;
}

/** Gives the verdicts on those of the positions that are kept; undefined where one source is left. */
export type Judge = (kept: readonly Position[]) => Judgement | undefined;

/** What a draft asks; words and time may be left out. */
type Asked = Pick<QuestionDraft, 'key' | 'subject' | 'question' | 'kind'> &
  Partial<Pick<QuestionDraft, 'words' | 'about'>>;

/** A question on items that a rule compares; two sources may be compared by a rule of their own. */
export function draftOf<T extends Spoken>(
  asked: Asked,
  items: readonly T[],
  rule: Rule<T>,
  ruleOfTwo: RuleOfTwo<T> = rule,
): QuestionDraft {
  return {
    words: [],
    about: null,
    ...asked,
    positions: items.map(({ position }) => position),
    judge: (kept) => {
      const left = new Set(kept);
      const own = items.filter(({ position }) => left.has(position));
      if (!isShared(own)) return undefined;
      return { ruling: rule(own), pairs: pairsOf(own, ruleOfTwo) };
    },
  };
}
