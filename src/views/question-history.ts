import type { Corpus } from '../corpus/corpus.ts';
import type { History } from '../corpus/history.ts';
import type { LedgerQuestion, PastQuestion } from '../schemas/ledger-question.ts';

/** What happened to a question, oldest first, and the state of the texts now. */
export interface QuestionHistory {
  readonly steps: readonly (QuestionStep & { readonly date: string | null })[];
  readonly state: string;
  /** When the state was committed; null where that is not known. */
  readonly date: string | null;
  /** The number of articles that the state stands for. */
  readonly articles: number;
}

/** Something that happened to a question, and the state of the corpus in which it did. */
export type QuestionStep = { readonly state: string } & (
  | { readonly kind: 'published' }
  | { readonly kind: 'asked-anew'; readonly was: string; readonly now: string }
  | { readonly kind: 'absent'; readonly back: string }
  | { readonly kind: 'gone' }
);

/** The history of a question that was published, be it gone or not. */
export function questionHistory(
  { state, sources }: Corpus,
  { dateOf }: History,
  entry: LedgerQuestion,
): QuestionHistory {
  const steps = questionSteps(entry).map((step) => ({ ...step, date: dateOf(step.state) }));
  return { steps, state, date: dateOf(state), articles: sources.length };
}

/** What happened to a question, in order. */
export function questionSteps({ first, past, gone, question }: LedgerQuestion): QuestionStep[] {
  return [
    ...(first === null ? [] : [{ kind: 'published' as const, state: first }]),
    ...past.flatMap((was, at) => steps(was, past[at + 1]?.question ?? question)),
    ...(gone === null ? [] : [{ kind: 'gone' as const, state: gone.since }]),
  ];
}

function steps({ question: was, until, back }: PastQuestion, now: string): QuestionStep[] {
  const state = back ?? until;
  const absent: QuestionStep[] = back === null ? [] : [{ kind: 'absent', state: until, back }];
  return was === now ? absent : [...absent, { kind: 'asked-anew', state, was, now }];
}

/** What a question asked before, where it has asked of something else since; the latest first. */
export function askedBefore({ past, question }: LedgerQuestion): PastQuestion[] {
  return past.filter((was) => was.question !== question).toReversed();
}
