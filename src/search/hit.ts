import type { Span } from '../schemas/span.ts';
import type { Mark } from './found/match.ts';
import type { How } from './query/plan.ts';
import { FILTERS, type FilterName } from './index/filters.ts';

/** What a claim is filed under, by filter. */
export type Filed = Readonly<Record<FilterName, readonly string[]>>;

/** How a fact of a claim stands: what it is about, where it is, and the other sources by verdict. */
export interface HitStamp {
  readonly about: string;
  /** The words of the fact in the quote; empty where the whole passage was compared. */
  readonly span: Span;
  readonly stands: readonly (readonly [verdict: string, sources: readonly string[]])[];
}

/** A claim as the index holds it. */
export interface Held {
  readonly claim: string;
  readonly quote: string;
  /** Ids of the questions that it speaks to, the sharpest first. */
  readonly questions: readonly string[];
  readonly filed: Filed;
  readonly stamps: readonly HitStamp[];
  /** What is said where no fact of it was compared. */
  readonly instead: string;
}

/** Why a claim is among the results, in the order in which these are shown. */
export const WHYS = ['with', 'begins', 'name', 'part', 'topic'] as const;
export type Why = (typeof WHYS)[number];

/** A claim that a search found. */
export interface Hit extends Held {
  readonly why: Why;
  /** For each unit of the plan how it is there; null where it is not. */
  readonly hows: readonly (How | null)[];
  readonly marks: readonly Mark[];
  /** The higher the better; to be compared within one search. */
  readonly score: number;
}

/** The same value for each filter. */
export function perFilter<Value>(value: (name: FilterName) => Value): Record<FilterName, Value> {
  const [source, topic, kind, voice, verdict, year] = FILTERS;
  return {
    source: value(source),
    topic: value(topic),
    kind: value(kind),
    voice: value(voice),
    verdict: value(verdict),
    year: value(year),
  };
}
