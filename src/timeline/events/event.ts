import type { AbsenceKind } from '../../corpus/absence.ts';
import type { ShownSource } from '../../corpus/shown-source.ts';
import type { EventType } from '../../schemas/event.ts';
import type { Question } from '../../schemas/question.ts';

/** How a telling is drawn: as done, as still to come or not told as a fact, or as denied. */
export type EventLook = 'told' | 'planned' | 'denied';

/** What one source says of an event, once. */
export interface Telling {
  /** Id of the event fact. */
  readonly id: string;
  readonly claim: string;
  readonly source: ShownSource;
  readonly words: string;
  /** ISO 8601 date or interval, both ends included; null where no time is told. */
  readonly when: string | null;
  /** Whether its words allow any earlier time too: `when` is then the last. */
  readonly orEarlier: boolean;
  /** What of the time was worked out, in words; null where it stands there. */
  readonly workedOut: string | null;
  readonly look: EventLook;
  /** Its place in a count, in the source's words: "12th meeting". */
  readonly ordinal: string | null;
}

/** A source that tells nothing of an event; `why` is null where nobody looked for a reason. */
export interface Untold {
  readonly source: ShownSource;
  readonly why: AbsenceKind | null;
}

/** An event, however many sources tell of it. */
export interface TimelineEvent {
  /** The id of its first telling. */
  readonly id: string;
  readonly type: EventType;
  /** A phrase that names it: "Ada Mill in Norland". */
  readonly name: string;
  /** Everybody who is said to have had a part in it. */
  readonly people: readonly string[];
  /** The country that most of its tellings place it in; null where there is none. */
  readonly country: string | null;
  /** In the order of time, undated ones last. */
  readonly tellings: readonly Telling[];
  readonly untold: readonly Untold[];
  /** What compares its tellings, the sharpest disagreement first. */
  readonly questions: readonly Question[];
}
