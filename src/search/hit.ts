import { FILTERS, type FilterName } from './records.ts';

/** What a claim is filed under, by filter. */
export type Filed = Readonly<Record<FilterName, readonly string[]>>;

/** A claim that a search found. */
export interface Hit {
  readonly claim: string;
  readonly quote: string;
  /** Ids of the questions that it speaks to, the sharpest first. */
  readonly questions: readonly string[];
  readonly filed: Filed;
  /** Places of the matching words among those of the quote and of what was added, 0-based. */
  readonly words: readonly number[];
  /** How many of the words of the query it holds. */
  readonly held: number;
}

/** The same value for each filter. */
export function perFilter<Value>(value: (name: FilterName) => Value): Record<FilterName, Value> {
  const [source, topic, verdict, voice] = FILTERS;
  return {
    source: value(source),
    topic: value(topic),
    verdict: value(verdict),
    voice: value(voice),
  };
}
