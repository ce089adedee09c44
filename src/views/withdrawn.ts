import type { Corpus } from '../corpus/corpus.ts';
import type { History } from '../corpus/history.ts';
import type { Question, Withdrawn } from '../schemas/question.ts';
import { type FormerReading, formerReading } from './gone-question.ts';

/** What of a signed question its sources no longer have. */
export interface WithdrawnView {
  readonly readings: readonly FormerReading[];
  readonly verdict: Withdrawn['verdict'];
}

/** What was withdrawn from a question; null where every passage still stands. */
export function withdrawnView(
  corpus: Corpus,
  history: History,
  { withdrawn }: Question,
): WithdrawnView | null {
  if (withdrawn === null) return null;
  return {
    readings: withdrawn.readings.map((reading) => formerReading(corpus, history, reading)),
    verdict: withdrawn.verdict,
  };
}
