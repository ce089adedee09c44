import { formatPeriod } from '../format/date.ts';
import type { Position } from '../schemas/question.ts';
import { timeAxis, type TimeAxis } from '../timeline/axis.ts';
import { spanOfPeriod } from '../timeline/period.ts';
import { textWidth } from '../timeline/text.ts';
import { FOOT, LABEL_SIZE, ROW, SIGLUM_ROOM } from './size.ts';

/** A day on an axis of years must still be seen. */
const SHORTEST = 4;
/** Letters may be wider than they are taken for: so near the edge a label ends at it. */
const EDGE = 12;

/** The time that a source gives, as long as it lasts or as it is known, in pixels. */
interface TimeRow {
  readonly position: Position;
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

/** Lays out the times that positions give; null where none gives one. */
export function layTimes(positions: readonly Position[], width: number): TimeChart | null {
  const dated = withoutRepeats(positions);
  const axis = timeAxis(
    dated.map(({ period }) => spanOfPeriod(period)),
    SIGLUM_ROOM,
    width,
  );
  if (!axis) return null;
  const rows = dated.map(({ position, period }, index): TimeRow => {
    const top = index * ROW.height;
    const span = spanOfPeriod(period);
    const x = axis.x(span.start);
    const text = formatPeriod(period);
    const isCut = x + textWidth(text, LABEL_SIZE) > width - EDGE;
    return {
      position,
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

/** What a source says of one time more than once stands once. */
function withoutRepeats(positions: readonly Position[]): { position: Position; period: string }[] {
  const dated = positions.flatMap((position) =>
    position.period === null ? [] : [{ position, period: position.period }],
  );
  const groups = Map.groupBy(dated, ({ position, period }) => `${position.source} ${period}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}
