import type { Ymd } from '../../dates/calendar.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';

/**
 * How a sentence uses a time: as the time itself, a deadline, a beginning, an end, a base of
 * comparison, or as part of a name ("the 2024 Games").
 */
export type TimeRole = 'at' | 'by' | 'since' | 'until' | 'base' | 'name';

/** What one rule read: the period and where it ends. */
export interface TimeRead {
  readonly to: number;
  /** ISO 8601 date or interval. */
  readonly period: string;
  /** Parts that the words do not state and the article's date supplies. */
  readonly implied: readonly ('year' | 'month' | 'day')[];
}

/** A time that the words of an article name. Token indices are `[from, to)`. */
export interface TimeExpression extends TimeRead {
  readonly from: number;
  readonly role: TimeRole;
  readonly rule: string;
}

/** What a rule for times may look at. */
export interface TimeContext {
  readonly tokens: readonly Word[];
  readonly parse: Parse;
  /** The article's date; null where it is not known, and relative times stay unresolved. */
  readonly anchor: Ymd | null;
  /** The year that "the previous year" counts from: the last one named in the sentence. */
  readonly yearBefore: number | null;
  /** The time that the sentence named last, ISO 8601; "two years later" counts from it. */
  readonly before: string | null;
  /** The token behind that time; 0 where there is none. */
  readonly behind: number;
}

/** A rule reads one form of time at a token; it looks at a bounded number of tokens. */
export interface TimeRule {
  readonly name: string;
  /** The words that it may begin with, lower case; a number in figures may open any. */
  readonly opens: Iterable<string>;
  readonly read: (context: TimeContext, at: number) => TimeRead | undefined;
}
