import { ascending, max, min, utcYear } from 'd3';
import type { TimeSpan } from './period.ts';

/** The times a timeline can show. */
export interface Windows {
  /** All that is told, in whole years. */
  readonly full: TimeSpan;
  /** What is shown at first: where most of it lies, in whole years. */
  readonly main: TimeSpan;
  /** First days of the years of the main window, for buttons. */
  readonly years: readonly Date[];
}

/** More years than these get no buttons of their own. */
const MOST_YEARS = 12;

/** What is shown at first holds at least this share of what is told. */
const MOST = 0.85;

/** The windows on some spans of time; undefined without any. */
export function windowsOf(spans: readonly TimeSpan[]): Windows | undefined {
  const first = min(spans, ({ start }) => start);
  const last = max(spans, ({ end }) => end);
  if (!first || !last) return undefined;
  const full = inYears({ start: first, end: last });
  const main = mainOf(spans, full);
  const years = utcYear.range(main.start, main.end);
  return { full, main, years: years.length > 1 && years.length <= MOST_YEARS ? years : [] };
}

/** The shortest whole years that hold most of the spans; of several that are as short, the last. */
function mainOf(spans: readonly TimeSpan[], full: TimeSpan): TimeSpan {
  const middles = spans.map(({ start, end }) => (start.getTime() + end.getTime()) / 2);
  const years = middles.map((middle) => new Date(middle).getUTCFullYear()).sort(ascending);
  const needed = Math.ceil(spans.length * MOST);
  const ends = years.slice(needed - 1).map((last, at) => [years[at] ?? last, last] as const);
  const [shortest] = ends.toReversed().toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]));
  if (!shortest) return full;
  return { start: new Date(Date.UTC(shortest[0], 0)), end: new Date(Date.UTC(shortest[1] + 1, 0)) };
}

function inYears({ start, end }: TimeSpan): TimeSpan {
  return { start: utcYear.floor(start), end: utcYear.ceil(end) };
}

/** Where a time stands in a window: 0 at its start, 1 at its end, beyond these outside it. */
export function shareOf(time: Date, { start, end }: TimeSpan): number {
  return (time.getTime() - start.getTime()) / (end.getTime() - start.getTime());
}

/** The time at a share of a span: what `shareOf` turns back. */
export function timeAt(share: number, { start, end }: TimeSpan): Date {
  return new Date(start.getTime() + share * (end.getTime() - start.getTime()));
}

/** Where a span lies to a window it shares no time with; null where it shares some. */
export function sideOf({ start, end }: TimeSpan, window: TimeSpan): 'before' | 'after' | null {
  if (end <= window.start) return 'before';
  return start >= window.end ? 'after' : null;
}

/** The part of a span that is in a window, as shares of the window. */
export function shareWithin(span: TimeSpan, window: TimeSpan): { from: number; to: number } {
  const clamp = (share: number): number => Math.max(0, Math.min(1, share));
  return { from: clamp(shareOf(span.start, window)), to: clamp(shareOf(span.end, window)) };
}

/** A number of 0 to 1 for an SVG attribute: "37.5%". */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** A window about the same middle, so many times closer. */
export function zoomed({ start, end }: TimeSpan, by: number): TimeSpan {
  const middle = (start.getTime() + end.getTime()) / 2;
  const half = (end.getTime() - start.getTime()) / 2 / by;
  return { start: new Date(middle - half), end: new Date(middle + half) };
}

/** A window moved by a share of itself, no further than to the ends of all. */
export function moved({ start, end }: TimeSpan, by: number, full: TimeSpan): TimeSpan {
  const least = full.start.getTime() - start.getTime();
  const most = full.end.getTime() - end.getTime();
  const way = Math.max(least, Math.min((end.getTime() - start.getTime()) * by, most));
  return { start: new Date(start.getTime() + way), end: new Date(end.getTime() + way) };
}
