import type { Corpus } from '../corpus/corpus.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { speakingOn } from '../corpus/witnesses.ts';
import type { Topic } from '../schemas/corpus.ts';
import type { Question } from '../schemas/question.ts';
import { type StampsView, stampsOf } from './stamps.ts';

/** What the search page holds ready for the results of a search. */
export interface SearchView {
  readonly topics: readonly Topic[];
  readonly sources: readonly ShownSource[];
  /** All questions, each with the sources that speak to it. */
  readonly asked: readonly AskedQuestion[];
  /** How each claim stands, by the ids of the claims. */
  readonly stamps: readonly (readonly [claim: string, StampsView])[];
}

/** A question with the sources that speak to it, in the order of the corpus. */
export interface AskedQuestion {
  readonly question: Question;
  readonly speaking: readonly ShownSource[];
}

/** What the search page holds ready. */
export function searchView(corpus: Corpus): SearchView {
  return {
    topics: corpus.topics,
    sources: corpus.sources,
    asked: corpus.questions.map((question) => ({
      question,
      speaking: speakingOn(corpus, question),
    })),
    stamps: corpus.claims.map((claim) => [claim.id, stampsOf(corpus, claim)]),
  };
}
