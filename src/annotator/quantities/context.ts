import type { SentenceContext } from '../events/context.ts';
import type { EventMention } from '../events/event.ts';
import type { Undated } from '../time/find.ts';
import type { Terms } from '../vocabulary/terms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
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
  /** What the vocabulary says of measures: of which one each is a part, and all of them, by their ids. */
  readonly vocabulary: Pick<Vocabulary, 'wholes' | 'measures'>;
  /** The countries that the paragraph has named before the sentence; those that the article is about where it has named none. */
  readonly countriesBefore: ReadonlySet<string>;
}
