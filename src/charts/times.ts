import { max, min, utcMonth, utcYear } from 'd3';
import type { Position } from '../schemas/question.ts';
import type { EventLook } from '../timeline/events/event.ts';
import { spanOfPeriod, type TimeSpan } from '../timeline/period.ts';

/** A time that a source gives, as it is to be drawn. */
export interface DatedMark {
  readonly position: Position;
  readonly sign: string;
  /** Who speaks. */
  readonly name: string;
  readonly colour: string;
  /** Whether the time is that of an event. */
  readonly isEvent: boolean;
  readonly look: EventLook;
  /** What of the time was worked out, in words; null where it is given. */
  readonly workedOut: string | null;
  /** Whether it may have been at any time before. */
  readonly orEarlier: boolean;
}

/** The time that a source gives, in its row. */
export interface TimeRow {
  readonly mark: DatedMark;
  readonly period: string;
  /** As much of the axis as it takes; from its beginning where it may have been earlier. */
  readonly span: TimeSpan;
}

/** The times of a question, one under another on one axis. */
export interface TimeChart {
  readonly window: TimeSpan;
  readonly rows: readonly TimeRow[];
}

/** An axis of less than this many months is one of whole months, else of whole years. */
const MONTHS = 24;

/** Lays out the times that sources give; null where none gives one. */
export function layTimes(marks: readonly DatedMark[]): TimeChart | null {
  const dated = withoutRepeats(marks);
  const spans = dated.map(drawnSpan);
  const start = min(spans, (span) => span.start);
  const end = max(spans, (span) => span.end);
  if (!start || !end) return null;
  const unit = utcMonth.count(start, end) < MONTHS ? utcMonth : utcYear;
  const window = { start: unit.floor(start), end: unit.ceil(end) };
  return {
    window,
    rows: dated.map(({ mark, period }) => {
      const span = spanOfPeriod(period);
      return { mark, period, span: mark.orEarlier ? { ...span, start: window.start } : span };
    }),
  };
}

/** The time an axis must hold: what may have been earlier has a year’s room before it. */
function drawnSpan({ mark, period }: { mark: DatedMark; period: string }): TimeSpan {
  const { start, end } = spanOfPeriod(period);
  return { start: mark.orEarlier ? utcYear.offset(start, -1) : start, end };
}

/** What a source says of one time more than once stands once. */
function withoutRepeats(marks: readonly DatedMark[]): { mark: DatedMark; period: string }[] {
  const dated = marks.flatMap((mark) => {
    const { period } = mark.position;
    return period === null ? [] : [{ mark, period }];
  });
  const groups = Map.groupBy(dated, ({ mark, period }) => `${mark.position.source} ${period}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}
