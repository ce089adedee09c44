import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import { firmness } from './outcome.ts';

/**
 * The question that shows best what a verdict is: one that a rule judged, figures before events,
 * with the fewest passages; undefined where no question has the verdict.
 */
export function exampleOf({ questions }: Corpus, verdict: Verdict): Question | undefined {
  const [best] = questions
    .filter((question) => question.verdict === verdict)
    .toSorted((a, b) => firmness(a) - firmness(b) || a.positions.length - b.positions.length);
  return best;
}
