import type { EventLook } from '../events/event.ts';
import { layStrands, type Strand } from '../events/strands.ts';
import type { TimeSpan } from '../period.ts';
import { fitText, textWidth } from '../text.ts';
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
const TWO_LINES = 42;

/** The name and the datings of a row, on one line where they fit, else on two. */
function namesAt({ name, when }: SheetRow, middle: number): { shapes: Shape[]; height: number } {
  const room = PLOT.left - MARGIN - 16;
  const label = fitText(name, SIZE.text, room);
  const used = textWidth(label, SIZE.text) + 8;
  const isOne = used + textWidth(when, SIZE.small) <= room;
  const at = (
    x: number,
    y: number,
    text: string,
  ): Omit<Extract<Shape, { kind: 'text' }>, 'size' | 'tone'> => ({
    ...{ kind: 'text', x, y: middle + y, text },
  });
  const told = isOne ? at(MARGIN + used, 5, when) : at(MARGIN, 14, fitText(when, SIZE.small, room));
  return {
    shapes: [
      { ...at(MARGIN, isOne ? 5 : -4, label), size: SIZE.text, weight: 560, tone: 'ink' },
      { ...told, size: SIZE.small, tone: 'soft' },
    ],
    height: isOne ? 0 : TWO_LINES,
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
