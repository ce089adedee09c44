import type { Matter, Measure } from '../../schemas/corpus.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import type { Hit, PhraseIndex } from './phrase-index.ts';

/** What a term of the vocabulary speaks of; it may speak of several things of several kinds. */
export interface Term {
  /** Ids of topics. */
  readonly topics?: readonly string[];
  readonly measures?: readonly Measure[];
  readonly matters?: readonly Matter[];
  /** Ids of the matters that it must stand with. */
  readonly company?: readonly string[];
}

/** The terms that stand in a stretch of tokens, of each kind in order and not overlapping. */
export type Terms = {
  readonly [Kind in keyof Term]-?: readonly Hit<NonNullable<Term[Kind]>>[];
};

/** Looks up all terms of the vocabulary, save names, in one pass over tokens `[from, to)`. */
export function termsIn(
  tokens: readonly Token[],
  { from, to }: Stretch,
  index: PhraseIndex<Term>,
): Terms {
  const topics: Hit<readonly string[]>[] = [];
  const measures: Hit<readonly Measure[]>[] = [];
  const matters: Hit<readonly Matter[]>[] = [];
  const company: Hit<readonly string[]>[] = [];
  for (let at = from; at < to; at += 1) {
    if (!index.opensAt(tokens, at)) continue;
    const standing = index.allAt(tokens, at);
    take(topics, standing, to, (term) => term.topics);
    take(measures, standing, to, (term) => term.measures);
    take(matters, standing, to, (term) => term.matters);
    take(company, standing, to, (term) => term.company);
  }
  return { topics, measures, matters, company };
}

/** Keeps the longest term of a kind at a place that ends in time, where the last one ended before. */
function take<Value>(
  hits: Hit<Value>[],
  standing: readonly Hit<Term>[],
  to: number,
  valueOf: (term: Term) => Value | undefined,
): void {
  for (const { from, to: end, value: term } of standing) {
    const value = valueOf(term);
    if (value === undefined || end > to) continue;
    if (from >= (hits.at(-1)?.to ?? 0)) hits.push({ from, to: end, value });
    return;
  }
}
