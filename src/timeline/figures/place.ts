import type { TimeSpan } from '../period.ts';
import { shareWithin, sideOf } from '../window.ts';

/** What of a figure decides where its mark stands. */
export interface Placeable {
  readonly span: TimeSpan;
  /** Pixels from the top. */
  readonly y: number;
}

/** Where a mark stands across, in pixels; `side` where its time is outside the window. */
export interface Across {
  readonly from: number;
  readonly to: number;
  readonly side: 'before' | 'after' | null;
}

/** Marks nearer to each other than this would cover each other. */
const THICK = 6;
/** A mark is never shorter, however far one zooms out. */
const SHORTEST = 6;
/** A mark at the edge, for a time outside the window. */
const AT_EDGE = 14;
const AIR = 1.5;

type Stretch = readonly [from: number, to: number];

/** A mark with its place among the marks given. */
interface Placed extends Across {
  readonly at: number;
  readonly y: number;
}

/**
 * Where marks stand over a window `width` pixels wide. Marks at one height that would cover each
 * other give way sideways within their time: those of one time share it, and a longer one keeps the
 * longest part that is free. None leaves its height.
 */
export function placeAcross(
  marks: readonly Placeable[],
  window: TimeSpan,
  width: number,
): Across[] {
  const own = marks.map(({ span, y }, at) => ({ at, y, ...across(span, window, width) }));
  const sameTime = [...Map.groupBy(own, ({ from, to }) => `${from} ${to}`).values()];
  const groups = sameTime.flatMap(byHeight).sort((a, b) => lengthOf(a[0]) - lengthOf(b[0]));
  const placed: Placed[] = [];
  for (const group of groups) placed.push(...shared(group, placed));
  return placed.sort((a, b) => a.at - b.at).map(({ from, to, side }) => ({ from, to, side }));
}

/** Marks of one time in groups, each of which would cover the next in height. */
function byHeight(marks: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && mark.y - (last.at(-1)?.y ?? -Infinity) < THICK) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => group.toSorted((a, b) => a.at - b.at));
}

/** The marks of a group beside each other, in what those before them leave of their time. */
function shared(group: readonly Placed[], placed: readonly Placed[]): Placed[] {
  const [first] = group;
  if (!first) return [];
  const near = placed.filter((other) => group.some(({ y }) => Math.abs(other.y - y) < THICK));
  const needed = group.length * (SHORTEST + AIR);
  const [from, to] = freePart([first.from, first.to], near, needed);
  const step = (to - from) / group.length;
  const air = group.length > 1 ? AIR : 0;
  return group.map((mark, nth) => {
    const start = from + nth * step;
    return { ...mark, from: start, to: start + Math.max(1, step - air) };
  });
}

function across(span: TimeSpan, window: TimeSpan, width: number): Across {
  const side = sideOf(span, window);
  if (side === 'before') return { from: 0, to: AT_EDGE, side };
  if (side === 'after') return { from: width - AT_EDGE, to: width, side };
  const { from, to } = shareWithin(span, window);
  const start = Math.min(from * width, width - SHORTEST);
  return { from: start, to: Math.max(to * width, start + SHORTEST), side };
}

const lengthOf = (mark: Across | undefined): number => (mark ? mark.to - mark.from : 0);

/**
 * The longest part of a stretch that no other takes. Where none is long enough, its end, which another
 * covers: a mark outside its time would not be true; only one too short to see moves behind the others.
 */
function freePart(stretch: Stretch, taken: readonly Across[], needed: number): Stretch {
  let free: Stretch[] = [stretch];
  const overlapping = taken.filter(({ from, to }) => from < stretch[1] && to > stretch[0]);
  if (overlapping.length === 0) return stretch;
  for (const { from, to } of overlapping)
    free = free.flatMap(([a, b]): Stretch[] => [
      [a, Math.min(b, from - AIR)],
      [Math.max(a, to + AIR), b],
    ]);
  const [longest] = free.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (longest && longest[1] - longest[0] >= needed) return longest;
  if (stretch[1] - stretch[0] >= 2 * SHORTEST)
    return [Math.max(stretch[0], stretch[1] - needed), stretch[1]];
  const end = Math.max(...overlapping.map(({ to }) => to)) + AIR;
  return [end, end + needed];
}
