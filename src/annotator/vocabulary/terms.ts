import type { Stretch, Token } from '../text/tokens.ts';
import type { NamedMeasure } from './named-measure.ts';
import type { Hit, PhraseIndex } from './phrase-index.ts';

/** What a term of the vocabulary speaks of; it may speak of several things of several kinds. */
export interface Term {
  /** Ids of topics. */
  readonly topics: readonly string[];
  readonly measures: readonly NamedMeasure[];
}

/** The terms that stand in a stretch of tokens, of each kind in order and not overlapping. */
export type Terms = { readonly [Kind in keyof Term]: readonly Hit<Term[Kind]>[] };

/** Looks up all terms of the vocabulary, save names, in one pass over tokens `[from, to)`. */
export function termsIn(
  tokens: readonly Token[],
  { from, to }: Stretch,
  index: PhraseIndex<Term>,
): Terms {
  const topics: Hit<Term['topics']>[] = [];
  const measures: Hit<Term['measures']>[] = [];
  for (let at = from; at < to; at += 1)
    for (const { to: end, value } of index.all(tokens, at)) {
      if (end > to) continue;
      keep(topics, at, end, value.topics);
      keep(measures, at, end, value.measures);
    }
  return { topics, measures };
}

/** Keeps a term of a kind, where the last one ended before; the longest at a place comes first. */
function keep<T>(hits: Hit<readonly T[]>[], from: number, to: number, value: readonly T[]): void {
  if (value.length > 0 && from >= (hits.at(-1)?.to ?? 0)) hits.push({ from, to, value });
}
