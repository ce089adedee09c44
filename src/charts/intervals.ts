import { max, min } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { shownValue } from '../format/implied.ts';
import type { Position } from '../schemas/question.ts';
import { textWidth } from '../timeline/text.ts';
import { type Scale, scaleFor, valueLabel } from '../timeline/value.ts';
import { FOOT, LABEL_SIZE, ROW, SIGLUM_ROOM } from './size.ts';

/** Room at both ends of the scale, as a share of what the figures span. */
const MARGIN = 0.14;
const TICK_ROOM = 80;
const RIGHT = 8;

/** One figure: its mark, what its words allow, and its label, in pixels. */
interface IntervalRow {
  readonly position: Position;
  readonly y: number;
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

/** Figures of one measure and time, one under another on one scale. */
export interface IntervalChart {
  readonly width: number;
  readonly height: number;
  /** What the scale counts: "billion USD". */
  readonly unit: string;
  readonly rows: readonly IntervalRow[];
  readonly ticks: readonly {
    readonly x: number;
    readonly value: number;
    readonly label: string;
  }[];
  /** Between intervals that do not meet: no value there fits both sides. */
  readonly gap: { readonly from: number; readonly to: number } | null;
}

/** A figure with its value, which a position need not have. */
interface Figure {
  readonly position: Position;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Lays figures out on a scale of `width` pixels; null where no position has a value. */
export function layIntervals(positions: readonly Position[], width: number): IntervalChart | null {
  const figures = positions.flatMap(readFigure);
  const domain = domainOf(figures);
  if (domain === null) return null;
  const x = scaleLinear()
    .domain(domain)
    .range([SIGLUM_ROOM, width - RIGHT]);
  const scale = scaleFor(figures.map(({ value }) => value));
  const rows = figures.map((figure, index) => layRow(figure, x, scale, index * ROW.height));
  const gap = gapOf(figures);
  return {
    width,
    height: rows.length * ROW.height + FOOT,
    unit: [scale.word, figures[0]?.position.unit ?? ''].filter(Boolean).join(' '),
    rows,
    ticks: x.ticks(Math.floor(width / TICK_ROOM)).map((value) => ({
      x: x(value),
      value,
      label: valueLabel(value, 'exact', scale),
    })),
    gap: gap && { from: x(gap[0]), to: x(gap[1]) },
  };
}

function readFigure(position: Position): Figure[] {
  const { value, interval } = position;
  if (value === null) return [];
  const [low, high] = interval ?? [value, value];
  return [{ position, value, low, high }];
}

function domainOf(figures: readonly Figure[]): [number, number] | null {
  const ends = figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [min(ends), max(ends)];
  if (least === undefined || most === undefined) return null;
  const margin = (most - least || Math.abs(most) || 1) * MARGIN;
  return [least - margin, most + margin];
}

function layRow(
  { position, value, low, high }: Figure,
  x: ScaleLinear<number, number>,
  scale: Scale,
  top: number,
): IntervalRow {
  const [left = 0, right = 0] = x.range();
  const text = labelOf({ position, value, low, high }, scale);
  const room = textWidth(text, LABEL_SIZE);
  return {
    position,
    y: top + ROW.mark,
    x: x(value),
    from: low === null ? left : x(low),
    to: high === null ? right : x(high),
    openLow: low === null,
    openHigh: high === null,
    label: {
      x: Math.max(left, Math.min(x(value) - room / 2, right - room)),
      y: top + ROW.label,
      text,
    },
  };
}

function labelOf({ position: { implied }, value, low, high }: Figure, scale: Scale): string {
  if (!implied) return valueLabel(value, 'exact', scale);
  const closed = low === null ? 'up-to' : 'about';
  const shown = shownValue({ value, implied }) ?? value;
  return `${valueLabel(shown, high === null ? 'at-least' : closed, scale)}, implied`;
}

/** The widest stretch of values that no interval covers, between the lowest and the highest. */
function gapOf(figures: readonly Figure[]): [number, number] | null {
  const ordered = figures.toSorted((a, b) => (a.low ?? -Infinity) - (b.low ?? -Infinity));
  const reaches = cumulativeMax(ordered.map(({ high }) => high ?? Infinity));
  const gaps = ordered.slice(1).flatMap(({ low }, index): [number, number][] => {
    const reach = reaches[index] ?? Infinity;
    return low !== null && low > reach ? [[reach, low]] : [];
  });
  return gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? null;
}

function cumulativeMax(values: readonly number[]): number[] {
  return values.map((_, index) => Math.max(...values.slice(0, index + 1)));
}
