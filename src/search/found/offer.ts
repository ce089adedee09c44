import type { Hit } from '../hit.ts';
import type { ClaimsIndex } from '../index/claims-index.ts';
import {
  type FittingQuestion,
  fittingQuestions,
  nearestQuestions,
  spokenQuestion,
} from './questions.ts';

/** The questions offered above the results. */
export interface Offer {
  /** The best first. */
  readonly questions: readonly FittingQuestion[];
  /**
   * Why these: they have the words; most claims with all that was looked for speak to them, or the
   * nearest claim where none has it all; or, where no claim was found, they have any of the words.
   */
  readonly offered: 'words' | 'claims' | 'nearest-claim' | 'nearest';
}

/** What the questions are chosen by. */
interface Basis {
  /** How much of what was looked for each question has, by its id. */
  readonly shares: ReadonlyMap<string, number>;
  /** The claims found, the best first. */
  readonly hits: readonly Hit[];
  /** Those with all that was looked for. */
  readonly full: readonly Hit[];
}

/** The questions that fit what was looked for by their words, or else by what was found. */
export function offerQuestions(
  { lookup: { questions }, all, claimOf }: ClaimsIndex,
  { shares, hits, full }: Basis,
): Offer {
  if (hits.length === 0)
    return { questions: nearestQuestions(questions, shares), offered: 'nearest' };
  const spokenBy = (some: readonly Hit[]): (readonly string[])[] =>
    some.map((hit) => hit.questions);
  const found = spokenBy(hits.filter(({ why }) => why !== 'topic'));
  const fitting = fittingQuestions(questions, shares, found);
  if (fitting.length > 0) return { questions: fitting, offered: 'words' };
  const nearest = hits.filter(({ why }) => why === 'part').slice(0, 1);
  return {
    questions: spokenQuestion(
      questions,
      shares,
      spokenBy(full.length > 0 ? full : nearest),
      all.map((entry) => claimOf(entry)?.held.questions ?? []),
    ),
    offered: full.length > 0 ? 'claims' : 'nearest-claim',
  };
}
