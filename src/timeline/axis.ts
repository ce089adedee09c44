import { range, scaleUtc, utcYear } from 'd3';
import { breakTime } from './breaks.ts';
import type { TimeSpan } from './period.ts';
import { textWidth } from './text.ts';

/** Share of the axis that a piece set apart at an end takes, and its least and most pixels. */
const PIECE = { share: 0.06, least: 34, most: 56 };
/** Room for the mark that says that time is left out. */
const BREAK = 14;
/** A tick with its label needs about this much room. */
const TICK_ROOM = 54;
const LABEL_SIZE = 12;

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** Whether a year begins here. */
  readonly isYear: boolean;
}

/** Stretch of the axis: times and the pixels that show them. */
export interface AxisPiece {
  readonly span: TimeSpan;
  readonly from: number;
  readonly to: number;
  /** Whether it is drawn to scale; the pieces at the ends are set apart. */
  readonly isMain: boolean;
  readonly ticks: readonly Tick[];
}

/** A time axis with its breaks; `x` gives pixels for any time inside the pieces. */
export interface TimeAxis {
  readonly pieces: readonly AxisPiece[];
  /** Middles of the breaks, in pixels. */
  readonly breaks: readonly number[];
  readonly x: (time: Date) => number;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

const yearsOf = ({ start, end }: TimeSpan): string => {
  const first = start.getUTCFullYear();
  const last = new Date(end.getTime() - 1).getUTCFullYear();
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
};

const isYearStart = (time: Date): boolean => utcYear.floor(time).getTime() === time.getTime();

/** The year, else the month, else the day and the month that begin at a time. */
function tickLabel(time: Date): string {
  if (isYearStart(time)) return String(time.getUTCFullYear());
  return time.getUTCDate() === 1 ? MONTH.format(time) : DAY.format(time);
}

function mainTicks(span: TimeSpan, from: number, to: number): Tick[] {
  const scale = scaleUtc().domain([span.start, span.end]).rangeRound([from, to]);
  const most = Math.max(1, Math.floor((to - from) / TICK_ROOM));
  // d3 takes the number for a hint and may give twice as many.
  const choices = range(most, 0, -1).map((count) =>
    scale.ticks(count).filter((time) => time < span.end),
  );
  const times = choices.find(({ length }) => length > 0 && length <= most) ?? [span.start];
  const ticks = times.map((time) => ({ time, label: tickLabel(time), isYear: isYearStart(time) }));
  const isYearSaid = ticks.some(({ isYear }) => isYear);
  return ticks
    .map(({ time, label, isYear }, index) => ({
      x: scale(time),
      label: isYearSaid || index > 0 ? label : `${label} ${String(time.getUTCFullYear())}`,
      isYear,
    }))
    .filter(({ x, label }) => x + textWidth(label, LABEL_SIZE) < to);
}

/** Lays a piece out; the pieces set apart have one tick, in their middle, with the years. */
function layPiece(span: TimeSpan, from: number, to: number, isMain: boolean): AxisPiece {
  const middle = { x: (from + to) / 2, label: yearsOf(span), isYear: true };
  return { span, from, to, isMain, ticks: isMain ? mainTicks(span, from, to) : [middle] };
}

/**
 * The axis that shows all the spans between two positions in pixels, or nothing where there are
 * no spans.
 */
export function timeAxis(
  spans: readonly TimeSpan[],
  left: number,
  right: number,
): TimeAxis | undefined {
  const time = breakTime(spans);
  if (!time) return undefined;
  const { before, main, after } = time;
  const share = Math.round((right - left) * PIECE.share);
  const width = Math.min(PIECE.most, Math.max(PIECE.least, share));
  const step = width + BREAK;
  const mainLeft = left + before.length * step;
  const mainRight = right - after.length * step;
  const early = before.map((span, i) => {
    const from = left + i * step;
    return layPiece(span, from, from + width, false);
  });
  const late = after.map((span, i) => {
    const from = mainRight + BREAK + i * step;
    return layPiece(span, from, from + width, false);
  });
  const pieces = [...early, layPiece(main, mainLeft, mainRight, true), ...late];
  const scale = scaleUtc()
    .domain(pieces.flatMap(({ span }) => [span.start, span.end]))
    .rangeRound(pieces.flatMap(({ from, to }) => [from, to]));
  return {
    pieces,
    breaks: pieces.slice(1).map(({ from }) => from - BREAK / 2),
    x: (at) => scale(at),
  };
}
