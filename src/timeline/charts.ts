import { timeAxis, type TimeAxis } from './axis.ts';
import type { Lane } from './dated-events.ts';
import { layLanes, type LaidLane } from './lanes.ts';
import { layPanel, type Panel } from './panel.ts';
import type { Series } from './series.ts';

/** A chart is drawn for each of these widths, in pixels; the page shows the one that fits. */
export const WIDTHS = { narrow: 344, medium: 620, wide: 1000 } as const;
export type ChartSize = keyof typeof WIDTHS;
export const CHART_SIZES = ['narrow', 'medium', 'wide'] as const satisfies ChartSize[];

const AXIS_HEIGHT = 26;
const VALUE_ROOM: Readonly<Record<ChartSize, number>> = { narrow: 34, medium: 44, wide: 52 };
const PANEL_HEIGHT = { first: 220, other: 120, strip: 110 };
const PANEL_HEAD = 26;
const PANEL_GAP = 22;

/** Something with its distance from the chart's top, in pixels. */
export interface At<Item> {
  readonly y: number;
  readonly item: Item;
}

/** Measures one under another on one time axis. */
export interface FigureChart {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly axis: TimeAxis;
  readonly panels: readonly At<Panel>[];
}

/** Events in lanes by source on one time axis, whose dates every lane repeats. */
export interface EventChart {
  readonly width: number;
  readonly height: number;
  readonly axis: TimeAxis;
  readonly lanes: readonly LaidLane[];
}

/** The picture of the figures at a size, each panel a low strip if asked; undefined where there are none. */
export function layFigures(
  series: readonly Series[],
  size: ChartSize,
  isStrip = false,
): FigureChart | undefined {
  const width = WIDTHS[size];
  const left = VALUE_ROOM[size];
  const spans = series.flatMap(({ figures }) => figures.map(({ span }) => span));
  const axis = timeAxis(spans, left, width);
  if (!axis) return undefined;
  let y = 0;
  const panels = series.map((one, index) => {
    const height = PANEL_HEIGHT[isStrip ? 'strip' : index === 0 ? 'first' : 'other'];
    const item = layPanel(one, axis, width, height);
    const top = y + PANEL_HEAD;
    y = top + height + PANEL_GAP;
    return { y: top, item };
  });
  return { width, left, axis, panels, height: y - PANEL_GAP + AXIS_HEIGHT };
}

/** The picture of the events at a size; undefined where there are none. */
export function layEvents(lanes: readonly Lane[], size: ChartSize): EventChart | undefined {
  const width = WIDTHS[size];
  const spans = lanes.flatMap(({ events }) => events.map(({ span }) => span));
  const axis = timeAxis(spans, 0, width);
  if (!axis) return undefined;
  const laid = layLanes(lanes, axis, 0, width);
  const last = laid.at(-1);
  return { width, height: last ? last.y + last.height : 0, axis, lanes: laid };
}
