import type { EventType } from '../../schemas/event.ts';
import type { Hedge } from '../../schemas/quantity.ts';

/** An event before it is a fact. Token indices are `[from, to)`. */
export interface EventMention {
  readonly from: number;
  readonly to: number;
  readonly type: EventType;
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  /** "more than a year ago": the time is the latest that the words allow. */
  readonly orEarlier: boolean;
  readonly planned: boolean;
  readonly denied: boolean;
  readonly hedge: Hedge | null;
  readonly last: boolean;
  readonly ordinal: number | null;
  readonly implied: readonly string[];
  readonly rule: string;
}

/** The events of an article so far, in the order they were read, for "the visit" and "this meeting". */
export type KnownEvents = readonly EventMention[];

/** When an event takes place, and the rule that told. */
export interface When {
  readonly start: string;
  readonly end: string | null;
  readonly implied: boolean;
  readonly orEarlier?: boolean;
  /** Whether it is inferred though the words leave it open: "would open in May", "planned for Friday". */
  readonly isOpen?: boolean;
  readonly rule: string;
  /** The token behind the words that tell it. */
  readonly to?: number;
}
