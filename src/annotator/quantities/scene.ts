import type { Attribution } from '../attribution/attribution.ts';
import type { EventDraft } from '../events/event.ts';
import type { Mention } from '../names/mention.ts';
import type { Governed } from '../negation/find.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Undated } from '../time/find.ts';
import type { Terms } from '../vocabulary/terms.ts';
import type { KnownPeriods } from './known.ts';

/** What the earlier stages found in the sentence of a figure. */
export interface FigureScene {
  readonly tokens: readonly Word[];
  /** The parse of the sentence. */
  readonly parse: Parse;
  readonly sentence: Sentence;
  readonly figures: readonly FigureAt[];
  readonly times: readonly TimeExpression[];
  /** Times that nothing dates. */
  readonly undated: readonly Undated[];
  readonly events: readonly EventDraft[];
  /** The events of the article so far. */
  readonly past: readonly EventDraft[];
  readonly attributions: readonly Attribution[];
  readonly anchor: Ymd | null;
  /** The periods that the sentences before speak of. */
  readonly known: KnownPeriods;
  /** The vocabulary's terms in the sentence. */
  readonly terms: Terms;
  readonly mentions: readonly Mention[];
  /** What is denied or hedged in the sentence. */
  readonly governed: readonly Governed[];
  /** The measure that each measure is a part of, by the vocabulary. */
  readonly wholes: ReadonlyMap<string, string>;
}
