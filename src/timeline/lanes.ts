import type { TimeAxis } from './axis.ts';
import { overlap, type Box } from './box.ts';
import type { DatedEvent, Lane } from './dated-events.ts';
import { fitText, textWidth } from './text.ts';

const ROW = 19;
const LABEL_SIZE = 12;
/** Half of a mark with the air about it. */
const MARK = 8;
/** Room for the name of the source and for the dates of the axis. */
const LANE_HEAD = 44;
const LANE_FOOT = 10;
const GAP = 3;
/** Labels are cut to this. */
const LONGEST_LABEL = 420;

/** An event in the picture, in pixels; `y` is the middle of its row. */
export interface EventMark {
  readonly event: DatedEvent;
  readonly y: number;
  /** The middle of its time, where the mark stands. */
  readonly x: number;
  /** The time itself, never narrower than a hair. */
  readonly from: number;
  readonly to: number;
  readonly label: Label & { readonly text: string };
  /** All that the event takes, mark and label. */
  readonly box: Box;
}

/** Where a label stands: `down` is its distance below the middle of the row. */
interface Label {
  readonly x: number;
  readonly down: number;
  readonly anchor: 'start' | 'end';
}

/** The events of a source, in rows in which nothing overlaps. */
export interface LaidLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly EventMark[];
}

/** An event with its label, before it has a row; `box` is what it takes, from the row's top. */
interface Labelled {
  readonly mark: Omit<EventMark, 'y' | 'box'>;
  readonly box: Box;
}

/** Puts the label after the mark where it fits there, else before it, else beneath. */
function labelled(event: DatedEvent, axis: TimeAxis, left: number, right: number): Labelled {
  const from = axis.x(event.span.start);
  const to = Math.max(axis.x(event.span.end), from + 1);
  const x = (from + to) / 2;
  const start = Math.min(from, x - MARK);
  const end = Math.max(to, x + MARK);
  const text = fitText(event.name, LABEL_SIZE, Math.min(LONGEST_LABEL, right - left));
  const width = textWidth(text, LABEL_SIZE) + GAP;
  const place = (box: Omit<Box, 'y'>, label: Label): Labelled => ({
    mark: { event, x, from, to, label: { ...label, text } },
    box: { ...box, y: 0 },
  });
  if (end + width <= right) {
    const box = { x: start, width: end + width - start, height: ROW };
    return place(box, { x: end + GAP, down: 0, anchor: 'start' });
  }
  if (start - width >= left) {
    const box = { x: start - width, width: end - start + width, height: ROW };
    return place(box, { x: start - GAP, down: 0, anchor: 'end' });
  }
  const under = Math.max(left, Math.min(from, right - width));
  const box = { x: Math.min(start, under), width: Math.max(end - start, width), height: 2 * ROW };
  return place(box, { x: under, down: ROW - GAP, anchor: 'start' });
}

/** Gives each event the first row that has room for it; `height` is what they take together. */
function rows(events: readonly Labelled[]): { marks: EventMark[]; height: number } {
  const taken: Box[] = [];
  const marks = events.map(({ mark, box }) => {
    let place = box;
    while (taken.some((other) => overlap(place, other))) place = { ...place, y: place.y + ROW };
    taken.push(place);
    return { ...mark, y: place.y, box: place };
  });
  return { marks, height: Math.max(0, ...taken.map(({ y, height }) => y + height)) };
}

/** Lays the lanes one under another between two positions in pixels. */
export function layLanes(
  lanes: readonly Lane[],
  axis: TimeAxis,
  left: number,
  right: number,
): LaidLane[] {
  let y = 0;
  return lanes.map((lane) => {
    const packed = rows(lane.events.map((event) => labelled(event, axis, left, right)));
    const top = y;
    const height = LANE_HEAD + packed.height + LANE_FOOT;
    y += height;
    const marks = packed.marks.map((mark) => ({
      ...mark,
      y: top + LANE_HEAD + mark.y + ROW / 2,
      box: { ...mark.box, y: top + LANE_HEAD + mark.box.y },
    }));
    return { lane, y: top, height, marks };
  });
}
