import { utcYear } from 'd3';
import { formatPeriod } from '../format/date.ts';
import type { Position } from '../schemas/question.ts';
import { timeAxis, type TimeAxis } from '../timeline/axis.ts';
import { spanOfPeriod, type TimeSpan } from '../timeline/period.ts';
import { fitText, textWidth } from '../timeline/text.ts';
import { FOOT, LABEL_SIZE, ROW, SIGLUM_ROOM } from './size.ts';

/** A day on an axis of years must still be seen. */
const SHORTEST = 4;
/** Letters may be wider than they are taken for: so near the edge a label ends at it. */
const EDGE = 12;

/** A time that a source gives, as it is to be drawn. */
export interface DatedMark {
  readonly position: Position;
  readonly sign: string;
  /** Who speaks. */
  readonly name: string;
  readonly colour: string;
  /** Whether the time is that of an event. */
  readonly isEvent: boolean;
  /** What of the time was worked out, in words; null where it is given. */
  readonly workedOut: string | null;
  /** Whether it may have been at any time before. */
  readonly orEarlier: boolean;
}

/** The time that a source gives, as long as it lasts or as it is known, in pixels. */
interface TimeRow {
  readonly mark: DatedMark;
  readonly y: number;
  readonly bar: { readonly x: number; readonly width: number };
  /** Before its place where there is no room behind it. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly text: string;
  };
}

/** The times of a question, one under another on one axis. */
export interface TimeChart {
  readonly width: number;
  readonly height: number;
  readonly axis: TimeAxis;
  readonly rows: readonly TimeRow[];
}

/** Lays out the times that sources give; null where none gives one. */
export function layTimes(marks: readonly DatedMark[], width: number): TimeChart | null {
  const dated = withoutRepeats(marks);
  const axis = timeAxis(dated.map(drawnSpan), SIGLUM_ROOM, width);
  if (!axis) return null;
  const rows = dated.map(({ mark, period }, index): TimeRow => {
    const top = index * ROW.height;
    const span = spanOfPeriod(period);
    const x = mark.orEarlier ? SIGLUM_ROOM : axis.x(span.start);
    const room = width - EDGE - SIGLUM_ROOM;
    const told = [formatPeriod(period), mark.workedOut, mark.name].filter((part) => part !== null);
    const text = fitText(told.join(', '), LABEL_SIZE, room);
    const isCut = x + textWidth(text, LABEL_SIZE) > width - EDGE;
    return {
      mark,
      y: top + ROW.mark,
      bar: { x, width: Math.max(SHORTEST, axis.x(span.end) - x) },
      label: {
        x: isCut ? width - 1 : Math.max(SIGLUM_ROOM, x),
        anchor: isCut ? 'end' : 'start',
        y: top + ROW.label,
        text,
      },
    };
  });
  return { width, height: rows.length * ROW.height + FOOT, axis, rows };
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
