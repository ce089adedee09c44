import type { Attribution } from '../attribution/attribution.ts';
import type { Mention } from '../names/mention.ts';
import type { Governed } from '../negation/find.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Token } from '../text/tokens.ts';
import type { Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { KnownEvents } from './event.ts';
import type { Pair } from './pair.ts';

/** What the stages before events and quantities found in a sentence. */
export interface SentenceContext {
  readonly tokens: readonly Word[];
  /** The parse of the sentence. */
  readonly parse: Parse;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureAt[];
  readonly attributions: readonly Attribution[];
  /** What is denied or hedged in the sentence. */
  readonly governed: readonly Governed[];
  /** The date of the article; null where it is not known. */
  readonly anchor: Ymd | null;
}

/** A sentence, and the events and people of those before it. */
export interface EventContext extends SentenceContext {
  readonly known: KnownEvents;
  readonly pair: Pair;
  /** The person that "he" stands for at the start of the sentence. */
  readonly he: string | undefined;
  /** The name of the body or person that words such as "the company" stand for. */
  readonly meant: (words: readonly Token[]) => string | undefined;
}

/** What tells how a word is used. */
export type UseContext = Pick<SentenceContext, 'tokens' | 'parse' | 'mentions'>;
