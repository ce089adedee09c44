import type { Token } from '../text/tokens.ts';
import type { Ymd } from '../../dates/calendar.ts';

/**
 * How a sentence uses a time: as the time itself, a deadline, a beginning, an end, a base of
 * comparison, or as part of a name ("the 2024 Games").
 */
export type TimeRole = 'at' | 'by' | 'since' | 'until' | 'base' | 'name';

/** A time that the words of an article name. Token indices are `[from, to)`. */
export interface TimeExpression {
  readonly from: number;
  readonly to: number;
  /** ISO 8601 date or interval. */
  readonly period: string;
  readonly role: TimeRole;
  /** Parts that the words do not state and the article's date supplies. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  readonly rule: string;
}

/** What a rule for times may look at. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  /** The article's date; null where it is not known, and relative times stay unresolved. */
  readonly anchor: Ymd | null;
  /** The year that "the previous year" counts from: the last one named in the sentence. */
  readonly yearBefore: number | null;
  /** Whether the sentence speaks of what is to come, so that a bare month can lie ahead. */
  readonly ahead: boolean;
}

/** What one rule read: the period and where it ends. */
export interface TimeRead {
  readonly to: number;
  readonly period: string;
  readonly implied: readonly ('year' | 'month' | 'day')[];
}

/** A rule reads one form of time at a token; it looks at a bounded number of tokens. */
export interface TimeRule {
  readonly name: string;
  readonly read: (context: TimeContext, at: number) => TimeRead | undefined;
}
