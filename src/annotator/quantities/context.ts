import type { SentenceContext } from '../events/context.ts';
import type { EventMention } from '../events/event.ts';
import type { Undated } from '../time/find.ts';
import type { Terms } from '../vocabulary/terms.ts';
import type { KnownPeriods } from './known.ts';

/** The sentence of a figure, its events, and what the sentences before it tell. */
export interface QuantityContext extends SentenceContext {
  /** Times that nothing dates. */
  readonly undated: readonly Undated[];
  readonly events: readonly EventMention[];
  /** The events of the article so far. */
  readonly past: readonly EventMention[];
  /** The periods that the sentences before speak of. */
  readonly known: KnownPeriods;
  /** The vocabulary's terms in the sentence. */
  readonly terms: Terms;
  /** The measure that each measure is a part of, by the vocabulary. */
  readonly wholes: ReadonlyMap<string, string>;
}
