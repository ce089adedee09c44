import type { FigureLook } from './figure.ts';
import type { Turn } from './place.ts';

/** How a line is broken, as SVG has it: its dashes, where they begin, and in what they are counted. */
export interface Dash {
  /** Lengths that are drawn and left out, in turns. */
  readonly pattern: string;
  readonly offset: number;
  /** The length that the whole line is taken to have; null where dashes are in pixels. */
  readonly length: number | null;
}

/** Dashes of a look, in pixels. */
const OWN: Partial<Record<FigureLook, string>> = {
  'worked-out': '7 4',
  target: '1.5 3',
  met: '1.5 3',
};

/** The same within a turn, whose length is 1; the last length left out is that of the others’ turns. */
const IN_TURN: Readonly<Record<FigureLook, string>> = {
  said: '1',
  unsure: '1',
  'worked-out': '0.26 0.11 0.26 0.11 0.26',
  target: '0.08 0.15 0.08 0.15 0.08 0.15 0.08 0.15 0.08',
  met: '0.08 0.15 0.08 0.15 0.08 0.15 0.08 0.15 0.08',
};

/** How the line of a figure is broken, by how it is told and whom it shares the line with. */
export function dashOf(look: FigureLook, turn: Turn | null): Dash | null {
  if (turn === null) {
    const pattern = OWN[look];
    return pattern === undefined ? null : { pattern, offset: 0, length: null };
  }
  const { nth, of, times } = turn;
  return { pattern: `${IN_TURN[look]} ${of - 1}`, offset: 0 - nth, length: of * times };
}

/** A dash as attributes of an SVG line; without one, of an unbroken line. */
export function dashAttributes(dash: Dash | null): Readonly<Record<string, string | undefined>> {
  return {
    'stroke-dasharray': dash?.pattern,
    'stroke-dashoffset': dash && dash.offset !== 0 ? String(dash.offset) : undefined,
    pathLength: dash?.length == null ? undefined : String(dash.length),
  };
}

/** The stretches of a line from `from` to `to`, in pixels, that a mark has for its own. */
export function stretchesOf(
  from: number,
  to: number,
  turn: Turn | null,
): { readonly from: number; readonly to: number }[] {
  if (turn === null) return [{ from, to }];
  const { nth, of, times } = turn;
  const step = (to - from) / (of * times);
  return Array.from({ length: times }, (_, time) => {
    const start = from + (time * of + nth) * step;
    return { from: start, to: start + step };
  });
}
