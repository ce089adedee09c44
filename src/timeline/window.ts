import { max, min, utcYear } from 'd3';
import { breakTime } from './breaks.ts';
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

/** The windows on some spans of time; undefined without any. */
export function windowsOf(spans: readonly TimeSpan[]): Windows | undefined {
  const first = min(spans, ({ start }) => start);
  const last = max(spans, ({ end }) => end);
  const time = breakTime(spans);
  if (!first || !last || !time) return undefined;
  const main = inYears(time.main);
  const years = utcYear.range(main.start, main.end);
  return {
    full: inYears({ start: first, end: last }),
    main,
    years: years.length > 1 && years.length <= MOST_YEARS ? years : [],
  };
}

function inYears({ start, end }: TimeSpan): TimeSpan {
  return { start: utcYear.floor(start), end: utcYear.ceil(end) };
}

/** Where a time stands in a window: 0 at its start, 1 at its end, beyond these outside it. */
export function shareOf(time: Date, { start, end }: TimeSpan): number {
  return (time.getTime() - start.getTime()) / (end.getTime() - start.getTime());
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
