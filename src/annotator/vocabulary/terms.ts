import type { Matter, Measure } from '../../schemas/corpus.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Hit } from './phrase-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The vocabulary's terms that stand in a stretch of tokens, of each kind in order. */
export interface Terms {
  /** With the ids of topics. */
  readonly topics: readonly Hit<readonly string[]>[];
  readonly measures: readonly Hit<readonly Measure[]>[];
  readonly matters: readonly Hit<readonly Matter[]>[];
  /** Words that matters must stand with, with the ids of these. */
  readonly company: readonly Hit<readonly string[]>[];
}

/** Looks up all terms of the vocabulary, save names, in one pass over tokens `[from, to)`. */
export function termsIn(
  tokens: readonly Token[],
  { from, to }: Stretch,
  { openings, topics, measures, matters, company }: Vocabulary,
): Terms {
  const places = openings.within(tokens, from, to);
  return {
    topics: topics.among(tokens, places, to),
    measures: measures.among(tokens, places, to),
    matters: matters.among(tokens, places, to),
    company: company.among(tokens, places, to),
  };
}
