import { ascending, scaleLinear } from 'd3';
import type { Quantity } from '../schemas/quantity.ts';
import { textWidth } from '../timeline/text.ts';
import { qualified, type Scale, scaleFor } from '../timeline/value.ts';
import type { Figure, Gap } from './figures.ts';

/** Whether a figure is said, a target, or worked out from other figures of the source. */
export type FigureLook = 'said' | 'target' | 'worked-out';

/** A figure as it is to be drawn, with what its row says. */
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

/** A figure in its row: from end to end of what its words allow, as shares of the scale. */
export interface PlacedMark {
  readonly mark: Mark;
  /** The amount behind its qualifier: "at least 200". */
  readonly amount: string;
  /** What kind of figure it is and what its words allow; empty where there is nothing to say. */
  readonly told: string;
  readonly from: number;
  readonly to: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** A gap from end to end, as shares of the scale, and where its words stand. */
interface PlacedGap {
  readonly from: number;
  readonly to: number;
  /** The point at which its words begin, end, or have their middle. */
  readonly words: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Figures of one measure and time on one scale: a row each, from the least value to the largest. */
export interface IntervalChart {
  readonly below: readonly PlacedMark[];
  /** Where no figure fits both sides: it stands between the figures below it and those above. */
  readonly gap: PlacedGap | null;
  readonly above: readonly PlacedMark[];
  /** The values of the two ends of the scale. */
  readonly domain: readonly [number, number];
  readonly scale: Scale;
}

export interface Tick {
  readonly share: number;
  readonly value: number;
  readonly label: string;
  /** How its label stands to its tick: it stays inside the picture at the ends. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room at both ends of the scale, as a share of what the figures span. */
const MARGIN = 0.15;
/** A scale on which the least figure would stand so near to 0 begins there. */
const NEAR_ZERO = 0.35;
const MOST_TICKS = 10;
const TICK_GAP = 28;
const LABEL_SIZE = 13;

/**
 * Lays figures out on one scale; null where there are none. Places are shares of the width, and
 * nothing depends on it but the room for `gapWords`, which stand within `least` pixels.
 */
export function layIntervals(
  marks: readonly Mark[],
  gap: Gap | null,
  gapWords: string,
  least: number,
): IntervalChart | null {
  if (marks.length === 0) return null;
  const scale = scaleFor(marks.map(({ value }) => value));
  const domain = domainOf(marks);
  const x = scaleLinear().domain(domain).range([0, 1]);
  const placed = marks
    .toSorted(
      (a, b) => ascending(a.value, b.value) || ascending(a.low ?? -Infinity, b.low ?? -Infinity),
    )
    .map((mark) => placeMark(mark, x, scale));
  const isBelow = ({ mark }: PlacedMark): boolean =>
    gap === null || (mark.high !== null && mark.high <= gap.from);
  return {
    below: placed.filter(isBelow),
    gap: gap && placeGap([x(gap.from), x(gap.to)], textWidth(gapWords, LABEL_SIZE) / least),
    above: placed.filter((one) => !isBelow(one)),
    domain,
    scale,
  };
}

function placeMark(mark: Mark, x: (value: number) => number, scale: Scale): PlacedMark {
  const { low, high, value, qualifier, note } = mark;
  return {
    mark,
    amount: qualified(number(value, scale), qualifier),
    told: toldOf(note, rangeWords(mark, scale)),
    from: low === null ? 0 : x(low),
    to: high === null ? 1 : x(high),
    openLow: low === null,
    openHigh: high === null,
  };
}

/** Words about the middle where they have room there, else from the end that has more. */
function placeGap([from, to]: readonly [number, number], room: number): PlacedGap {
  const middle = (from + to) / 2;
  if (middle >= room / 2 && middle <= 1 - room / 2)
    return { from, to, words: middle, anchor: 'middle' };
  return middle < 0.5
    ? { from, to, words: 0, anchor: 'start' }
    : { from, to, words: 1, anchor: 'end' };
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

function domainOf(figures: readonly Figure[]): [number, number] {
  const [least, most] = extent(figures);
  const margin = (most - least || Math.abs(most) || 1) * MARGIN;
  if (startsAtZero(figures)) return [0, most + margin];
  const plain: [number, number] = [least - margin, most + margin];
  const [from = plain[0], to = plain[1]] = scaleLinear().domain(plain).nice().domain();
  // A scale that is said not to start at 0 must not be rounded down to it.
  return [least > 0 && from <= 0 ? plain[0] : from, to];
}

/** The ticks of a scale `width` pixels long: as many as have room for their labels. */
export function valueTicks({ domain, scale }: IntervalChart, width: number): Tick[] {
  const x = scaleLinear().domain(domain).range([0, 1]);
  for (let most = MOST_TICKS; most > 1; most -= 1) {
    const ticks = x.ticks(most).map((value) => tickAt(value, x(value), scale, width));
    const room = ticks.reduce((sum, { label }) => sum + textWidth(label, LABEL_SIZE) + TICK_GAP, 0);
    if (room <= width) return ticks;
  }
  return x.ticks(1).map((value) => tickAt(value, x(value), scale, width));
}

function tickAt(value: number, share: number, scale: Scale, width: number): Tick {
  const label = number(value, scale);
  const half = textWidth(label, LABEL_SIZE) / 2;
  const isFirst = share * width < half;
  const anchor = isFirst ? 'start' : (1 - share) * width < half ? 'end' : 'middle';
  return { share, value, label, anchor };
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 });

function number(value: number, { factor }: Scale): string {
  return NUMBER.format(value / factor);
}

function toldOf(note: string | null, range: string | null): string {
  if (range === null) return note ?? '';
  return note === null ? `from ${range}` : `${note}: ${range}`;
}

/** "239.5 to 240.5"; null where the words allow one value only, or have an open end. */
function rangeWords({ low, high }: Figure, scale: Scale): string | null {
  if (low === null || high === null || low === high) return null;
  return `${number(low, scale)} to ${number(high, scale)}`;
}
