import type { Corpus } from '../corpus/corpus.ts';
import { type History, type Step, stepsOf } from '../corpus/history.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';

/** What happened to a claim, and the state of the texts now. */
export interface ClaimHistory {
  readonly steps: readonly ShownStep[];
  readonly state: string;
  /** When the state was committed; null where that is not known. */
  readonly date: string | null;
  /** The number of articles that the state stands for. */
  readonly articles: number;
}

/** Something that happened to a claim, with the claims that hold words of it since. */
export interface ShownStep {
  readonly step: Step;
  /** When its state was committed; null where that is not known. */
  readonly date: string | null;
  readonly heirs: readonly LedgerEntry[];
}

/** The history of a claim, be it gone or not. */
export function claimHistory(corpus: Corpus, history: History, entry: LedgerEntry): ClaimHistory {
  return {
    steps: stepsOf(entry).map((step) => ({
      step,
      date: history.dateOf(step.state),
      heirs: step.kind === 'reworded' ? step.heirs.map(history.entry) : [],
    })),
    state: corpus.state,
    date: history.dateOf(corpus.state),
    articles: corpus.sources.length,
  };
}
