import { max, min, pairs, sum, utcMonth } from 'd3';
import type { TimeSpan } from './period.ts';

/** Time is left out only where nothing happens for so long, in milliseconds: two years. */
const LEAST_GAP = 2 * 365 * 24 * 60 * 60 * 1000;
/** and only where what stays is at least this share of all that is told. */
const LEAST_SHARE = 0.5;
/** More pieces than this at one end are drawn as one. */
const MOST_PIECES = 2;

/** The time an axis shows: most of it in one piece, with far-off times set apart at its ends. */
export interface BrokenTime {
  readonly before: readonly TimeSpan[];
  readonly main: TimeSpan;
  readonly after: readonly TimeSpan[];
}

/** A stretch of time without a gap, and how many spans make it up. */
interface Run extends TimeSpan {
  readonly spans: number;
}

function runsOf(spans: readonly TimeSpan[]): Run[] {
  const runs: Run[] = [];
  for (const span of spans.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const last = runs.at(-1);
    if (last && span.start <= last.end) runs[runs.length - 1] = merge([last, span], last.spans + 1);
    else runs.push({ ...span, spans: 1 });
  }
  return runs;
}

function merge(spans: readonly [TimeSpan, ...TimeSpan[]], count: number): Run {
  const [first] = spans;
  return {
    start: min(spans, (span) => span.start) ?? first.start,
    end: max(spans, (span) => span.end) ?? first.end,
    spans: count,
  };
}

/** All runs in one, or nothing of none. */
function whole(runs: readonly Run[]): Run | undefined {
  const [first, ...others] = runs;
  return (
    first &&
    merge(
      [first, ...others],
      sum(runs, (run) => run.spans),
    )
  );
}

/** The empty time before each run but the first. */
const gapsOf = (runs: readonly Run[]): number[] =>
  pairs(runs, (earlier, later) => later.start.getTime() - earlier.end.getTime());

const countOf = (runs: readonly Run[]): number => sum(runs, (run) => run.spans);

/**
 * The runs that make the main piece: on the side of the longest gap that tells of more, with its
 * own far ends left out, where the gap is longer than all of that.
 */
function mainRuns(runs: readonly Run[]): readonly Run[] {
  const gaps = gapsOf(runs);
  const longest = Math.max(0, ...gaps);
  if (longest < LEAST_GAP) return runs;
  const cut = gaps.indexOf(longest) + 1;
  const [early, late] = [runs.slice(0, cut), runs.slice(cut)];
  const main = mainRuns(countOf(early) > countOf(late) ? early : late);
  const one = whole(main);
  const isFar = one !== undefined && longest > one.end.getTime() - one.start.getTime();
  return isFar && countOf(main) >= LEAST_SHARE * countOf(runs) ? main : runs;
}

const toMonths = ({ start, end }: TimeSpan): TimeSpan => ({
  start: utcMonth.floor(start),
  end: utcMonth.ceil(end),
});

function pieces(runs: readonly Run[]): TimeSpan[] {
  const one = whole(runs);
  return (runs.length > MOST_PIECES && one ? [one] : runs).map(toMonths);
}

/**
 * Splits time so that a few far-off dates do not press the rest into a corner. Every span given
 * lies inside one of the pieces, or reaches over a break; without spans there is no axis.
 */
export function breakTime(spans: readonly TimeSpan[]): BrokenTime | undefined {
  const runs = runsOf(spans);
  const kept = mainRuns(runs);
  const main = whole(kept);
  const first = runs.findIndex((run) => run === kept[0]);
  return (
    main && {
      before: pieces(runs.slice(0, first)),
      main: toMonths(main),
      after: pieces(runs.slice(first + kept.length)),
    }
  );
}

/** Whether the axis of some spans leaves time out. */
export function hasBreaks(spans: readonly TimeSpan[]): boolean {
  const time = breakTime(spans);
  return time !== undefined && time.before.length + time.after.length > 0;
}
