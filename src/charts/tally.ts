/** Pixels: a mark with the gap behind it, the height of a line of marks, the marks of a line. */
const MARK = 4.5;
const LINE = 16;
const PER_LINE = 24;

/** One mark a thing in lines, the marked ones first; both paths are drawn as dashes. */
export interface Tally {
  readonly width: number;
  readonly height: number;
  /** Paths through the middle of the marks; empty where there are none. */
  readonly marked: string;
  readonly others: string;
}

/** Lays out `amount` marks, of which the first `marked` stand out. */
export function layTally(amount: number, marked: number): Tally {
  const lines = Math.max(1, Math.ceil(amount / PER_LINE));
  return {
    width: Math.min(amount, PER_LINE) * MARK,
    height: lines * LINE,
    marked: stretch(0, marked),
    others: stretch(marked, amount),
  };
}

/** The path through the marks from one to before another, line by line. */
function stretch(from: number, to: number): string {
  if (from >= to) return '';
  const line = Math.floor(from / PER_LINE);
  const end = Math.min(to, (line + 1) * PER_LINE);
  const x = (place: number): number => (place - line * PER_LINE) * MARK;
  const y = line * LINE + LINE / 2;
  return `M${String(x(from))} ${String(y)}H${String(x(end))}${stretch(end, to)}`;
}
