import type { TimeSpan } from '../period.ts';
import { shareWithin, sideOf } from '../window.ts';

/** What of a figure decides where its mark stands. */
export interface Placeable {
  readonly span: TimeSpan;
  /** Pixels from the top. */
  readonly y: number;
}

/** How marks that would cover each other share one line: in turns along all of its length. */
export interface Turn {
  /** Which of `of` marks it is, from 0. */
  readonly nth: number;
  readonly of: number;
  /** How many turns each of them has. */
  readonly times: number;
}

/** Where a mark stands across, in pixels; `side` where its time is outside the window. */
export interface Across {
  readonly from: number;
  readonly to: number;
  readonly side: 'before' | 'after' | null;
  /** Null where it has its line for itself. */
  readonly turn: Turn | null;
}

/** Marks nearer to each other than this would cover each other. */
const THICK = 6;
/** A mark, and each turn of one, is never shorter, however far one zooms out. */
const SHORTEST = 6;
/** A mark at the edge, for a time outside the window. */
const AT_EDGE = 14;
/** Turns that a mark has where each is so many pixels long; else it has one. */
const TURNS = { most: 3, least: 12 } as const;

/** Marks of one time, each of which would cover the next in height. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly side: Across['side'];
  readonly members: readonly { readonly at: number; readonly y: number }[];
}

/**
 * Where marks stand over a window `width` pixels wide: each as long as its time, at its own height.
 * Those of one time that would cover each other show in turns. A longer one lies behind a shorter
 * one, which shows in turns where it would hide it; so longer ones are to be drawn first.
 */
export function placeAcross(
  marks: readonly Placeable[],
  window: TimeSpan,
  width: number,
): Across[] {
  const own = marks.map(({ span, y }, at) => ({ at, y, ...across(span, window, width) }));
  const sameTime = Map.groupBy(own, ({ from, to, side }) => `${from} ${to} ${side ?? ''}`);
  const groups = [...sameTime.values()].flatMap((all): Group[] => {
    const [first] = all;
    return first ? byHeight(all).map((members) => ({ ...first, members })) : [];
  });
  const hiding = new Set(groups.flatMap((group) => hidingOf(group, groups)));
  const placed = marks.map((): Across => ({ from: 0, to: 0, side: null, turn: null }));
  for (const group of groups) {
    const { from, side, members } = group;
    const of = Math.max(members.length, hiding.has(group) ? 2 : 1);
    const to = Math.max(group.to, from + of * SHORTEST);
    const back = Math.max(0, to - width);
    const times = to - from >= TURNS.most * of * TURNS.least ? TURNS.most : 1;
    for (const [nth, { at }] of members.entries())
      placed[at] = {
        ...{ from: from - back, to: to - back, side },
        turn: of === 1 ? null : { nth, of, times },
      };
  }
  return placed;
}

function byHeight<T extends { at: number; y: number }>(marks: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const mark of marks.toSorted((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && mark.y - (last.at(-1)?.y ?? -Infinity) < THICK) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => group.toSorted((a, b) => a.at - b.at));
}

function across(span: TimeSpan, window: TimeSpan, width: number): Omit<Across, 'turn'> {
  const side = sideOf(span, window);
  if (side === 'before') return { from: 0, to: AT_EDGE, side };
  if (side === 'after') return { from: width - AT_EDGE, to: width, side };
  const { from, to } = shareWithin(span, window);
  const start = Math.min(from * width, width - SHORTEST);
  return { from: start, to: Math.max(to * width, start + SHORTEST), side };
}

/** The shorter groups before a group, where they leave too little of it to be seen. */
function hidingOf(group: Group, groups: readonly Group[]): Group[] {
  const over = groups.filter(
    (other) =>
      other.to - other.from < group.to - group.from &&
      other.from < group.to &&
      other.to > group.from &&
      other.members.some(({ y }) => group.members.some((own) => Math.abs(own.y - y) < THICK)),
  );
  if (over.length === 0) return [];
  let free = 0;
  let reached = group.from;
  for (const { from, to } of over.toSorted((a, b) => a.from - b.from)) {
    free = Math.max(free, from - reached);
    reached = Math.max(reached, to);
  }
  return Math.max(free, group.to - reached) < 2 * SHORTEST * group.members.length ? over : [];
}
