import type { FigureLook } from '../figures/figure.ts';
import {
  arrowAt,
  HALF,
  LABEL_SIZE,
  layPanel,
  type PanelMark,
  type PlacedMark,
} from '../figures/panel.ts';
import { dashOf, stretchesOf } from '../figures/stroke.ts';
import type { TimeSpan } from '../period.ts';
import { brokenTo } from '../text.ts';
import { ticksOf } from '../ticks.ts';
import { rowAt, type SheetRow } from './rows.ts';
import type { Shape, Tone } from './shape.ts';
import { MARGIN, PLOT, SIZE, SPAN, WIDTH } from './size.ts';

export interface SheetFigure extends PanelMark {
  readonly look: FigureLook;
  /** Whether it ends in the flag of a deadline. */
  readonly isDue: boolean;
  /** The height of 0 where it is drawn as a slope from there; null where it is not. */
  readonly rises: number | null;
  readonly tone: Tone;
}

export interface SheetPanel {
  readonly title: string;
  readonly unit: string;
  readonly height: number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly figures: readonly SheetFigure[];
}

/** What a picture of the timeline shows. */
export interface SheetInput {
  readonly title: string;
  readonly line: string;
  readonly window: TimeSpan;
  readonly panels: readonly SheetPanel[];
  readonly lanes: readonly { readonly title: string; readonly rows: readonly SheetRow[] }[];
  /** Each source in a line, behind its letter. */
  readonly sources: readonly string[];
  readonly address: string;
}

/** A picture that explains itself: title, axis, marks, who the letters are, and where it is from. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Pixels across a slope, and across what is left hollow in a line. */
const SLOPE = 2;
const CORE = 2;

/** Lays out the picture, from top to bottom. */
export function laySheet(input: SheetInput): Sheet {
  const head = [
    ...lines(input.title, MARGIN + 12, { size: SIZE.title, tone: 'ink', weight: 620, serif: true }),
  ];
  const under = bottomOf(head) + 24;
  const line = lines(input.line, under, { size: SIZE.line, tone: 'soft' });
  let y = bottomOf(line) + 26;
  const axis = axisAt(input.window, y);
  y += 44;
  const top = y;
  const body: Shape[] = [];
  for (const panel of input.panels) {
    body.push(...panelAt(panel, input.window, y));
    y += panel.height + 16;
  }
  for (const { title, rows } of input.lanes) {
    y += 26;
    body.push({
      kind: 'text',
      x: MARGIN,
      y: y - 6,
      text: title,
      size: 16,
      weight: 620,
      serif: true,
      tone: 'ink',
    });
    for (const row of rows) {
      const { shapes, height } = rowAt(row, input.window, y);
      body.push(...shapes);
      y += height;
    }
  }
  const grid = ticksOf(input.window, SPAN)
    .filter(({ top: larger }) => larger !== null)
    .map(({ share }): Shape => {
      const x = PLOT.left + share * SPAN;
      return { kind: 'path', d: `M${x} ${top}V${y}`, tone: 'line' };
    });
  const foot: Shape[] = [];
  y += 30;
  for (const text of [...input.sources, input.address]) {
    foot.push(...lines(text, y, { size: SIZE.small, tone: 'soft' }));
    y = bottomOf(foot) + 20;
  }
  return {
    width: WIDTH,
    height: Math.ceil(y + 8),
    shapes: [...head, ...line, ...axis, ...grid, ...body, ...foot],
  };
}

function axisAt(window: TimeSpan, y: number): Shape[] {
  return ticksOf(window, SPAN).flatMap(({ share, label, top }): Shape[] => {
    const x = PLOT.left + share * SPAN;
    const text = (words: string, down: number, weight: number): Shape => ({
      ...{ kind: 'text', x: x + 5, y: y + down, text: words, size: SIZE.small, weight },
      tone: weight > 400 ? 'ink' : 'soft',
    });
    return [
      { kind: 'path', d: `M${x} ${y + (top === null ? 34 : 2)}V${y + 40}`, tone: 'line' },
      ...(top === null ? [] : [text(top, 14, 600)]),
      ...(label === '' ? [] : [text(label, 32, 400)]),
    ];
  });
}

function panelAt(
  { title, unit, height, ticks, figures }: SheetPanel,
  window: TimeSpan,
  y: number,
): Shape[] {
  const places = layPanel(figures, window, SPAN, height);
  const room = PLOT.left - MARGIN - 16;
  const name = lines(title, y + 30, { size: 16, tone: 'ink', weight: 620, serif: true }, room);
  return [
    ...name,
    ...lines(unit, bottomOf(name) + 18, { size: SIZE.small, tone: 'soft' }, room),
    ...ticks.flatMap((tick): Shape[] => [
      { kind: 'path', d: `M${PLOT.left} ${y + tick.y}H${PLOT.right}`, tone: 'line' },
      {
        kind: 'text',
        x: PLOT.right + 8,
        y: y + tick.y + 4,
        text: tick.label,
        size: SIZE.small,
        tone: 'soft',
      },
    ]),
    ...figures.flatMap((figure, at) => figureAt(figure, places[at], y)),
  ];
}

function figureAt(figure: SheetFigure, place: PlacedMark | undefined, top: number): Shape[] {
  if (!place) return [];
  const { tone, isDue } = figure;
  const y = top + figure.y;
  const end = PLOT.left + place.to;
  const flag = `M${end} ${y - 6}V${y + 6}M${end} ${y - 6}L${end - 10} ${y}L${end} ${y + 6}`;
  return [
    ...linesAt(figure, place, top),
    ...(figure.open === null
      ? []
      : [arrowOf(PLOT.left + arrowAt(place.from, place.to), y, figure)]),
    ...(isDue ? [{ kind: 'path', d: flag, fill: 'full', tone } as const] : []),
    ...(place.label ? [wordsAt(place.label, top, tone)] : []),
  ];
}

/** The line of a figure at its value, in as many parts as it has turns, and its slope. */
function linesAt(
  { y, look, tone, isTarget, rises }: SheetFigure,
  { from, to, turn }: PlacedMark,
  top: number,
): Shape[] {
  const thick = isTarget || rises !== null ? 1 : 2 * HALF.bar;
  const dash = dashOf(look, null)?.pattern;
  const line = (d: string, set: { thick: number; tone?: Tone }): Shape => ({
    ...{ kind: 'path', d, tone, ...set },
    ...(dash === undefined ? {} : { dash }),
  });
  const height = (x: number, zero: number): number =>
    top + zero + ((x - from) / Math.max(1, to - from)) * (y - zero);
  return stretchesOf(from, to, turn).flatMap((part): Shape[] => {
    const [x, end] = [PLOT.left + part.from, PLOT.left + part.to];
    const level = `M${x} ${top + y}H${end}`;
    return [
      line(level, { thick }),
      ...(look === 'unsure' ? [line(level, { thick: CORE, tone: 'paper' })] : []),
      ...(rises === null
        ? []
        : [
            line(`M${x} ${height(part.from, rises)}L${end} ${height(part.to, rises)}`, {
              thick: SLOPE,
            }),
          ]),
    ];
  });
}

function arrowOf(x: number, y: number, { open, tone }: SheetFigure): Shape {
  const turn = open === 'up' ? -1 : 1;
  const d = `M${x - 5} ${y + turn * 5}L${x} ${y + turn * 10}L${x + 5} ${y + turn * 5}`;
  return { kind: 'path', d, tone };
}

function wordsAt({ x, y, text }: NonNullable<PlacedMark['label']>, top: number, tone: Tone): Shape {
  return { kind: 'text', x: PLOT.left + x, y: top + y, text, size: LABEL_SIZE, tone, weight: 560 };
}

type Type = Pick<Extract<Shape, { kind: 'text' }>, 'size' | 'tone' | 'weight' | 'serif'>;

/** A text in as many lines as it needs, from a first base line down. */
function lines(text: string, y: number, type: Type, room = WIDTH - 2 * MARGIN): Shape[] {
  return brokenTo(room, text, type.size).map((words, at) => ({
    ...{ kind: 'text', x: MARGIN, y: y + at * type.size * 1.3, text: words, ...type },
  }));
}

/** The last base line. */
function bottomOf(shapes: readonly Shape[]): number {
  return Math.max(0, ...shapes.map((shape) => (shape.kind === 'text' ? shape.y : 0)));
}
