import { scaleLinear, type ScaleLinear } from 'd3';
import type { Quantity } from '../schemas/quantity.ts';
import { fitText, textWidth } from '../timeline/text.ts';
import { qualified, type Scale, scaleFor } from '../timeline/value.ts';
import type { Figure, Gap } from './figures.ts';
import { LABEL_SIZE } from './size.ts';

/** Whether a figure is said, a target, or worked out from other figures of the source. */
export type FigureLook = 'said' | 'target' | 'worked-out';

/** A figure as it is to be drawn, with what its label says. */
export interface Mark extends Figure {
  readonly sign: string;
  /** Who speaks. */
  readonly name: string;
  readonly colour: string;
  readonly qualifier: Quantity['qualifier'];
  readonly look: FigureLook;
  /** What kind of figure it is, in a word or two; null for one that is simply said. */
  readonly note: string | null;
}

/** A line of text, in pixels; `width` is what it is taken to need. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** A figure in its place: from end to end of what its words allow, in pixels. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** Who gives it, above the amount. */
  readonly who: Label;
  readonly amount: Label;
}

/** Figures of one measure and time on one scale, each over as much of it as its words allow. */
export interface IntervalChart {
  readonly width: number;
  readonly height: number;
  /** The height of the axis. */
  readonly axis: number;
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly Tick[];
  /** Where no figure fits both sides. */
  readonly gap: PlacedGap | null;
}

/** The gap from end to end, its words about their middle, and whether it has a lane of its own. */
interface PlacedGap {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly words: number;
  readonly own: boolean;
}

export interface Tick {
  readonly x: number;
  /** The middle of its label. */
  readonly labelX: number;
  readonly value: number;
  readonly label: string;
}

type X = ScaleLinear<number, number>;

/** Room at both ends of the scale, as shares of what the figures span; the first that serves best. */
const MARGINS = [0.12, 0.25, 0.4, 0.5, 0.6] as const;
/** A scale on which the least figure would stand so near to 0 begins there. */
const NEAR_ZERO = 0.35;
const EDGE = 6;
/** An exact figure has no width, and must still be seen. */
const LEAST_MARK = 5;
const LANE = 64;
/** Within a lane: its two lines of words, and the middle of its mark. */
const IN_LANE = { who: 14, amount: 32, mark: 50 } as const;
const FOOT = 30;
/** What a gap with a lane of its own takes of one. */
const GAP_LANE = 0.6;
const AXIS_GAP = 6;
const APART = 14;
const MOST_TICKS = 10;
const TICK_GAP = 40;

/** Lays figures out over `width` pixels, as low as they can stand; null where there are none. */
export function layIntervals(
  marks: readonly Mark[],
  gap: Gap | null,
  gapWords: string,
  width: number,
): IntervalChart | null {
  if (marks.length === 0) return null;
  const charts = MARGINS.map((margin) => layAt(marks, gap, gapWords, width, margin));
  return charts.toSorted((a, b) => a.height - b.height)[0] ?? null;
}

function layAt(
  marks: readonly Mark[],
  gap: Gap | null,
  gapWords: string,
  width: number,
  margin: number,
): IntervalChart {
  const scale = scaleFor(marks.map(({ value }) => value));
  const x = scaleLinear()
    .domain(domainOf(marks, margin))
    .range([EDGE, width - EDGE]);
  const { placed, lanes } = stack(marks.map((mark) => blockOf(mark, x, scale, gap)));
  const shown = gap && placeGap(gap, gapWords, x, placed, lanes);
  const axis = (lanes + (shown?.own ? GAP_LANE : 0)) * LANE + AXIS_GAP;
  return { width, height: axis + FOOT, axis, marks: placed, ticks: ticksOf(x, scale), gap: shown };
}

/** Whether the scale on which figures are drawn begins at 0. */
export function startsAtZero(figures: readonly Figure[]): boolean {
  const [least, most] = extent(figures);
  return figures.length > 0 && least >= 0 && least <= most * NEAR_ZERO;
}

function extent(figures: readonly Figure[]): [number, number] {
  const ends = figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  return [Math.min(...ends), Math.max(...ends)];
}

function domainOf(figures: readonly Figure[], share: number): [number, number] {
  const [least, most] = extent(figures);
  const margin = (most - least || Math.abs(most) || 1) * share;
  if (startsAtZero(figures)) return [0, most + margin];
  const plain = [least - margin, most + margin] as const;
  const [from = plain[0], to = plain[1]] = scaleLinear().domain(plain).nice().domain();
  // A scale that is said not to start at 0 must not be rounded down to it.
  return [least > 0 && from <= 0 ? plain[0] : from, to];
}

/** As many ticks as have room for their labels, which stay inside the picture at its ends. */
function ticksOf(x: X, scale: Scale): Tick[] {
  const [left = 0, right = 0] = x.range();
  const at = (most: number): Tick[] => x.ticks(most).map((value) => tickAt(value, x, scale));
  for (let most = MOST_TICKS; most > 1; most -= 1) {
    const ticks = at(most);
    const room = ticks.reduce((sum, { label }) => sum + textWidth(label, LABEL_SIZE) + TICK_GAP, 0);
    if (room <= right - left) return ticks;
  }
  return at(1);
}

function tickAt(value: number, x: X, scale: Scale): Tick {
  const [left = 0, right = 0] = x.range();
  const label = number(value, scale);
  // Figures of one width each are wider than letters are on the whole.
  const half = textWidth(label, LABEL_SIZE) * 0.6;
  const labelX = Math.max(left + half, Math.min(x(value), right - half));
  return { x: x(value), labelX, value, label };
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 });

function number(value: number, { factor }: Scale): string {
  return NUMBER.format(value / factor);
}

/** A mark with its words, not yet in a lane. */
interface Block {
  readonly mark: Omit<PlacedMark, 'y'>;
  readonly left: number;
  readonly right: number;
}

function blockOf(mark: Mark, x: X, scale: Scale, gap: Gap | null): Block {
  const [left = 0, right = 0] = x.range();
  const { low, high, value } = mark;
  const span = widened(low === null ? left : x(low), high === null ? right : x(high));
  // Words run away from the gap, which has words of its own.
  const beforeGap = gap !== null && high !== null && high <= gap.from;
  const place = (text: string, y: number, bold: number): Label => {
    const fitted = fitText(text, LABEL_SIZE * bold, right - left);
    const width = textWidth(fitted, LABEL_SIZE * bold);
    const atEnd = beforeGap ? span.to - width >= left : span.from + width > right;
    if (atEnd && span.to - width >= left)
      return { x: span.to, y, width, anchor: 'end', text: fitted };
    return {
      x: Math.max(left, Math.min(span.from, right - width)),
      y,
      width,
      anchor: 'start',
      text: fitted,
    };
  };
  const told = [mark.note, rangeWords(mark, scale)].filter((part) => part !== null).join(': ');
  const who = place(told === '' ? mark.name : `${mark.name}, ${told}`, IN_LANE.who, 1);
  const amount = place(
    `${mark.sign} ${qualified(number(value, scale), mark.qualifier)}`,
    IN_LANE.amount,
    1.12,
  );
  const edges = [who, amount].flatMap((label) => ends(label));
  return {
    mark: { mark, ...span, openLow: low === null, openHigh: high === null, who, amount },
    left: Math.min(span.from, ...edges),
    right: Math.max(span.to, ...edges),
  };
}

function widened(from: number, to: number): { from: number; to: number } {
  const lack = Math.max(0, LEAST_MARK - (to - from)) / 2;
  return { from: from - lack, to: to + lack };
}

/** "239.5 to 240.5"; null where the words allow one value only, or have an open end. */
function rangeWords({ low, high }: Figure, scale: Scale): string | null {
  if (low === null || high === null || low === high) return null;
  return `${number(low, scale)} to ${number(high, scale)}`;
}

function ends({ x, width, anchor }: Label): [number, number] {
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}

/** Each block in the first lane where it meets no other. */
function stack(blocks: readonly Block[]): { placed: PlacedMark[]; lanes: number } {
  const lanes: Block[][] = [];
  const placed = blocks.map((block) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ left, right }) => block.right + APART < left || block.left - APART > right),
    );
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(block);
    return lowered(block.mark, lane * LANE);
  });
  return { placed, lanes: lanes.length };
}

function lowered(mark: Omit<PlacedMark, 'y'>, top: number): PlacedMark {
  const at = (label: Label): Label => ({ ...label, y: label.y + top });
  return { ...mark, y: top + IN_LANE.mark, who: at(mark.who), amount: at(mark.amount) };
}

/** In the lane of the marks beside it where its words have room there, else in one of its own. */
function placeGap(
  gap: Gap,
  text: string,
  x: X,
  placed: readonly PlacedMark[],
  lanes: number,
): PlacedGap {
  const [left = 0, right = 0] = x.range();
  const from = x(gap.from);
  const to = x(gap.to);
  const width = textWidth(text, LABEL_SIZE);
  const words = Math.max(left + width / 2, Math.min((from + to) / 2, right - width / 2));
  const lane = Array.from({ length: lanes }, (_, at) => at).find((at) => {
    const own = placed.filter(({ y }) => y === at * LANE + IN_LANE.mark);
    const edges = own.flatMap(({ who, amount }) => [ends(who), ends(amount)]);
    const beside = own.some(({ mark }) => mark.high === gap.from || mark.low === gap.to);
    return (
      beside &&
      width + 2 * APART < to - from &&
      edges.every(([a, b]) => b <= from + APART || a >= to - APART)
    );
  });
  if (lane !== undefined) return { from, to, words, own: false, y: lane * LANE + IN_LANE.mark };
  return { from, to, words, own: true, y: (lanes + GAP_LANE) * LANE - 8 };
}
