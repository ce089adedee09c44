import { scaleLinear } from 'd3';
import type { Box } from '../box.ts';
import type { TimeSpan } from '../period.ts';
import { textWidth } from '../text.ts';
import { LABEL_HEIGHT, placeLabels } from './labels.ts';
import { type Across, placeAcross } from './place.ts';

/** A figure as it is placed. */
export interface PanelMark {
  /** The height of its value, in pixels from the top. */
  readonly y: number;
  readonly span: TimeSpan;
  readonly isTarget: boolean;
  /** Where what its words allow has no end. */
  readonly open: 'up' | 'down' | null;
  /** What stands by its mark, from the longest that would do to the shortest. */
  readonly texts: readonly string[];
  /** The same where its time is outside the window. */
  readonly textsAside: readonly string[];
}

/** A figure in its place, in pixels. */
export interface PlacedMark extends Across {
  /** How far up and down from its height one can point at it. */
  readonly reach: number;
  /** Null where there is no room for one. */
  readonly label: FigureLabel | null;
}

/** Where a label begins, on its base line, and what it is taken to need; pixels. */
interface FigureLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
}

/** What the words of a figure allow, on the scale of its panel. */
export interface Allowed {
  /** From top to bottom; null where that is no more than the mark covers. */
  readonly band: { readonly top: number; readonly bottom: number } | null;
  /** Where it has no end. */
  readonly open: 'up' | 'down' | null;
}

/** A measure's scale: it depends on the figures alone, so that zooming moves nothing up or down. */
export interface PanelScale {
  readonly height: number;
  readonly y: (value: number) => number;
  /** The height of 0. */
  readonly zero: number;
  readonly ticks: readonly number[];
}

export const LABEL_SIZE = 13;
/** Half of a bar, and of the flag of a target. */
export const HALF = { bar: 2.5, flag: 6 } as const;
const TOP = 24;
const FOOT = 10;
const TICK_ROOM = 52;
const MOST_REACH = 12;
const ARROW = { half: 7, height: 17, inset: 22 } as const;
/** Letters may be a little wider than they are taken for. */
const AIR = 6;

/** The scale of a panel: from 0, or below it, to beyond the largest value. */
export function panelScale(values: readonly number[], height: number): PanelScale {
  const count = Math.max(1, Math.floor((height - TOP) / TICK_ROOM));
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(count)
    .range([height - FOOT, TOP]);
  return { height, y: (value) => y(value), zero: y(0), ticks: y.ticks(count) };
}

/** Lays out the marks of a panel over a window `width` pixels wide. */
export function layPanel(
  marks: readonly PanelMark[],
  window: TimeSpan,
  width: number,
  height: number,
): PlacedMark[] {
  const across = placeAcross(marks, window, width);
  const placed = marks.map((mark, at) => {
    const place = across[at] ?? { from: 0, to: 0, side: null, turn: null };
    return { place, box: boxOf(place, mark), texts: place.side ? mark.textsAside : mark.texts };
  });
  const labels = placeLabels(
    placed.map(({ box, texts }) => ({
      box,
      widths: texts.map((text) => textWidth(text, LABEL_SIZE) + AIR),
    })),
    placed.flatMap(({ box }, at) => marks.slice(at, at + 1).flatMap((mark) => arrowOf(box, mark))),
    width,
    height,
  );
  const boxes = placed.map(({ box }) => box);
  return placed.map(({ place, texts }, at): PlacedMark => {
    const label = labels[at] ?? null;
    return {
      ...place,
      reach: reachOf(boxes, at),
      label: label && {
        x: label.box.x,
        y: label.box.y + LABEL_HEIGHT - 4,
        width: label.box.width,
        text: texts[label.which] ?? '',
      },
    };
  });
}

function boxOf({ from, to }: Across, { y, isTarget }: PanelMark): Box {
  const half = isTarget ? HALF.flag : HALF.bar;
  return { x: from, y: y - half, width: to - from, height: 2 * half };
}

/** The arrow that says that there is no end, near the end of the mark, whose beginning has the label. */
function arrowOf(box: Box, { open }: PanelMark): Box[] {
  if (open === null) return [];
  const middle = box.y + box.height / 2;
  const place = {
    x: arrowAt(box.x, box.x + box.width) - ARROW.half,
    width: 2 * ARROW.half,
    height: ARROW.height,
  };
  return [{ ...place, y: open === 'up' ? middle - ARROW.height : middle }];
}

/** Where the arrow stands over a mark that says that there is no end. */
export function arrowAt(from: number, to: number): number {
  return Math.max((from + to) / 2, to - ARROW.inset);
}

/** Half the way to the next mark above or below. */
function reachOf(boxes: readonly Box[], at: number): number {
  const box = boxes[at];
  if (!box) return 0;
  let reach = MOST_REACH;
  for (const [place, other] of boxes.entries()) {
    const isBeside = other.x >= box.x + box.width || box.x >= other.x + other.width;
    const way = Math.abs(other.y + other.height / 2 - box.y - box.height / 2) / 2;
    if (place !== at && !isBeside && way < reach) reach = way;
  }
  return Math.max(HALF.bar, reach);
}

/** What an interval of values comes to on a scale; null in it is an open end. */
export function allowedBy(
  [low, high]: readonly [number | null, number | null],
  value: number,
  { y }: PanelScale,
): Allowed {
  const top = y(high ?? value);
  const bottom = y(low ?? value);
  const open = high === null ? 'up' : low === null ? 'down' : null;
  return { band: bottom - top > 2 * HALF.bar ? { top, bottom } : null, open };
}
