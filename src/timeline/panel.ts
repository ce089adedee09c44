import { scaleLinear } from 'd3-scale';
import type { TimeAxis } from './axis.ts';
import type { Box } from './box.ts';
import { placeLabel } from './labels.ts';
import type { DatedFigure, Series } from './series.ts';
import { textWidth } from './text.ts';
import { chartTitle, scaleFor, valueLabel } from './value.ts';

const BAR = 5;
/** Bars less far apart than this would cover each other, in pixels. */
const BAR_STEP = BAR + 1;
const SHORTEST_BAR = 4;
const LABEL_SIZE = 13;
const TOP_ROOM = 26;
/** A value on the scale needs about this much height. */
const TICK_ROOM = 38;

/** A figure in the picture, in pixels. */
export interface Bar {
  readonly figure: DatedFigure;
  readonly box: Box;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

/** A measure's figures over time: bars as long as their periods, at the height of their values. */
export interface Panel {
  readonly title: string;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly rules: readonly {
    readonly y: number;
    readonly value: number;
    readonly label: string;
  }[];
}

interface Placed {
  readonly figure: DatedFigure;
  readonly box: Box;
}

const overlapsInTime = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

const covers = (a: Box, b: Box): boolean => overlapsInTime(a, b) && Math.abs(a.y - b.y) < BAR_STEP;

/** Bars that would cover each other keep their height and share the time they are about. */
function nudge(bars: readonly Placed[]): Placed[] {
  return bars.map(({ figure, box }, index) => {
    const rivals = bars.flatMap((other, at) => (covers(other.box, box) ? [at] : []));
    const width = Math.max(SHORTEST_BAR, box.width / rivals.length);
    return { figure, box: { ...box, x: box.x + rivals.indexOf(index) * width, width: width - 1 } };
  });
}

/** The bar with all bars that touch it, as high as they are together and as wide as itself. */
function blockOf(bar: Box, bars: readonly Box[]): Box {
  const touching = bars.filter(
    (other) =>
      overlapsInTime(other, bar) &&
      other.y <= bar.y + bar.height + 1 &&
      bar.y <= other.y + other.height + 1,
  );
  const y = Math.min(...touching.map((other) => other.y));
  const height = Math.max(...touching.map((other) => other.y + other.height)) - y;
  return height > bar.height ? blockOf({ ...bar, y, height }, bars) : bar;
}

function barBox({ span, value }: DatedFigure, axis: TimeAxis, y: (value: number) => number): Box {
  const x = axis.x(span.start);
  const width = Math.max(SHORTEST_BAR, axis.x(span.end) - x);
  return { x, y: y(value) - BAR / 2, width, height: BAR };
}

/** Lays a series out on an axis; `right` is where labels must end. */
export function layPanel(series: Series, axis: TimeAxis, right: number, height: number): Panel {
  const values = series.figures.map(({ value }) => value);
  const scale = scaleFor(values);
  const ticks = Math.floor(height / TICK_ROOM);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .rangeRound([height, TOP_ROOM])
    .nice(ticks);
  const placed = nudge(series.figures.map((figure) => ({ figure, box: barBox(figure, axis, y) })));
  const boxes = placed.map(({ box }) => box);
  const taken: Box[] = [...boxes];
  const bars = placed.map(({ figure, box }) => {
    const text = valueLabel(figure.value, figure.qualifier, scale);
    const width = textWidth(`${figure.source.sign} ${text}`, LABEL_SIZE) + 6;
    const label = placeLabel(blockOf(box, boxes), { width, height: LABEL_SIZE + 2 }, taken, right);
    taken.push(label);
    return { figure, box, label: { x: label.x, y: label.y + LABEL_SIZE - 1, text } };
  });
  return {
    title: chartTitle(series.label, series.unit, scale),
    height,
    bars,
    rules: y.ticks(ticks).map((value) => ({
      y: y(value),
      value,
      label: valueLabel(value, 'exact', scale),
    })),
  };
}
