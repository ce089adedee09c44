import type { EventLook } from '../events/event.ts';
import { layStrands, type Strand } from '../events/strands.ts';
import type { TimeSpan } from '../period.ts';
import { brokenTo, textWidth } from '../text.ts';
import { shareWithin, sideOf } from '../window.ts';
import type { Shape, Tone } from './shape.ts';
import { MARGIN, PLOT, SIZE, SPAN, WIDTH } from './size.ts';

/** An event in a picture of the timeline. */
export interface SheetRow {
  readonly name: string;
  readonly when: string;
  readonly strands: readonly {
    readonly span: TimeSpan;
    readonly look: EventLook;
    readonly isExact: boolean;
    readonly tone: Tone;
  }[];
  readonly letters: readonly { readonly sign: string; readonly tone: Tone }[];
}

const LEAST = 4;
const LINE = 18;
/** What a row has above and below its words. */
const AIR = 12;

/** The name and the datings of a row, each in as many lines as it needs, about a middle. */
function namesAt({ name, when }: SheetRow, middle: number): { shapes: Shape[]; height: number } {
  const room = PLOT.left - MARGIN - 16;
  const names = brokenTo(room, name, SIZE.text);
  const used = textWidth(names.at(-1) ?? '', SIZE.text) + 8;
  const isOne = names.length === 1 && used + textWidth(when, SIZE.small) <= room;
  const whens = isOne ? [] : brokenTo(room, when, SIZE.small);
  const amount = names.length + whens.length;
  const base = (nth: number): number => middle + 5 + (nth - (amount - 1) / 2) * LINE;
  const told = (text: string, x: number, nth: number): Shape => ({
    ...{ kind: 'text', x, y: base(nth), text, size: SIZE.small, tone: 'soft' },
  });
  return {
    shapes: [
      ...names.map((text, nth): Shape => ({
        ...{ kind: 'text', x: MARGIN, y: base(nth), text, size: SIZE.text, weight: 560 },
        tone: 'ink',
      })),
      ...(isOne ? [told(when, MARGIN + used, 0)] : []),
      ...whens.map((text, nth) => told(text, MARGIN, names.length + nth)),
    ],
    height: amount === 1 ? 0 : amount * LINE + AIR,
  };
}

/** An event in its row, from a height down; `height` is what it takes. */
export function rowAt(
  row: SheetRow,
  window: TimeSpan,
  y: number,
): { shapes: Shape[]; height: number } {
  const { strands, letters } = row;
  const laid = layStrands(strands.map(({ span }) => span));
  const height = Math.max(laid.height, namesAt(row, 0).height);
  const middle = y + height / 2;
  const top = middle - laid.height / 2;
  const shown = strands.flatMap((strand, at) => {
    const place = laid.strands[at];
    return place && sideOf(strand.span, window) === null ? [{ ...strand, ...place }] : [];
  });
  const [first] = strands;
  const side = shown.length === 0 && first ? sideOf(first.span, window) : null;
  return {
    height,
    shapes: [
      { kind: 'path', d: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, tone: 'line' },
      ...namesAt(row, middle).shapes,
      ...shown.map((strand) => strandAt(strand, window, top)),
      ...(side && first ? [asideAt(first.span, side, middle)] : []),
      ...letters.map(({ sign, tone }, at): Shape => {
        const x = PLOT.right + 24 + at * 22;
        return { kind: 'text', x, y: middle + 5, text: sign, size: SIZE.text, weight: 700, tone };
      }),
    ],
  };
}

function strandAt(
  { span, look, isExact, tone, top: down, height }: SheetRow['strands'][number] & Strand,
  window: TimeSpan,
  top: number,
): Shape {
  const { from, to } = shareWithin(span, window);
  const x = PLOT.left + Math.min(from * SPAN, SPAN - LEAST);
  const width = Math.max(LEAST, (to - from) * SPAN);
  const told = isExact ? 'full' : 'tint';
  return {
    kind: 'rect',
    x,
    y: top + down,
    width,
    height,
    fill: look === 'told' ? told : 'hollow',
    tone,
  };
}

function asideAt({ start }: TimeSpan, side: 'before' | 'after', middle: number): Shape {
  const year = String(start.getUTCFullYear());
  const type = { size: SIZE.small, tone: 'soft', y: middle + 4 } as const;
  return side === 'before'
    ? { kind: 'text', x: PLOT.left, text: `‹ ${year}`, ...type }
    : { kind: 'text', x: PLOT.right, text: `${year} ›`, anchor: 'end', ...type };
}
