import type { TimeSpan } from '../period.ts';

/** A dated telling in the plot of its event. */
export interface Strand {
  /** Pixels from the top of the plot. */
  readonly top: number;
  readonly height: number;
}

/** The plot of an event: a strand for each telling, and what joins datings that differ. */
export interface Strands {
  readonly height: number;
  readonly strands: readonly Strand[];
  /** Null where all tellings give one time. */
  readonly bracket: Bracket | null;
}

/** Joins two datings: beside them where they share time, else across the time between them. */
export type Bracket =
  | { readonly kind: 'beside'; readonly at: Date; readonly top: number; readonly bottom: number }
  | { readonly kind: 'across'; readonly from: Date; readonly to: Date; readonly y: number };

const LEAST_HEIGHT = 28;
const AIR = 7;
const GAP = 2;
const THICK = { one: 12, few: 7, many: 5 } as const;
const FEW = 3;

/** Lays out the plot of an event whose dated tellings are given in their order. */
export function layStrands(spans: readonly TimeSpan[]): Strands {
  const thick = spans.length <= 1 ? THICK.one : spans.length <= FEW ? THICK.few : THICK.many;
  const filled = spans.length * (thick + GAP) - GAP;
  const height = Math.max(LEAST_HEIGHT, filled + 2 * AIR);
  const first = (height - filled) / 2;
  const strands = spans.map((_, at) => ({ top: first + at * (thick + GAP), height: thick }));
  return { height, strands, bracket: bracketOf(spans, strands) };
}

function bracketOf(spans: readonly TimeSpan[], strands: readonly Strand[]): Bracket | null {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const differ = spans.some(
    ({ start, end }) =>
      start.getTime() !== first.start.getTime() || end.getTime() !== first.end.getTime(),
  );
  if (!differ) return null;
  const apart = spans.find(
    ({ start }, at) => at > 0 && spans.slice(0, at).every(({ end }) => end <= start),
  );
  const top = strands[0]?.top ?? 0;
  const bottom = (strands.at(-1)?.top ?? 0) + (strands.at(-1)?.height ?? 0);
  if (!apart) return { kind: 'beside', at: first.start, top, bottom };
  const before = spans.slice(0, spans.indexOf(apart));
  const from = new Date(Math.max(...before.map(({ end }) => end.getTime())));
  return { kind: 'across', from, to: apart.start, y: (top + bottom) / 2 };
}
