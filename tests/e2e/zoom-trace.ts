import { z } from 'zod';

const Event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** When it began, and how long the processor worked on it; microseconds. */
  ts: z.number(),
  tdur: z.number().optional(),
  args: z
    .object({ beginData: z.object({ partialLayout: z.boolean().optional() }).optional() })
    .optional(),
});
type Event = z.infer<typeof Event>;

const Trace = z.object({ traceEvents: z.array(Event) });

/** What Chromium calls a task of a thread; whatever a thread does is part of one. */
const TASK = 'ThreadControllerImpl::RunTask';

/** What a trace of Chromium tells of the time between its marks "zoom", "zoomed" and "rested". */
export interface ZoomTrace {
  /** Partial where not of the whole page. */
  readonly layouts: readonly { readonly isPartial: boolean }[];
  /**
   * Milliseconds that the page's thread worked on each frame, from one mark "frame" to the next:
   * script, styles, layout and paint. Whatever else the machine does is not in it.
   */
  readonly work: readonly number[];
  /** Milliseconds of the longest piece of work with which the page comes to rest after that. */
  readonly rest: number;
}

/** Reads a trace that was taken with `CATEGORIES`. */
export function readTrace(trace: Buffer): ZoomTrace {
  const { traceEvents } = Trace.parse(JSON.parse(trace.toString('utf8')));
  const begin = traceEvents.find(({ name }) => name === 'zoom');
  const end = traceEvents.find(({ name }) => name === 'zoomed');
  const rested = traceEvents.find(({ name }) => name === 'rested');
  if (!begin || !end || !rested) throw new Error('The trace has no zoom in it.');
  const between = (from: Event, to: Event): Event[] =>
    traceEvents
      .filter(({ pid, tid, ts }) => isThreadOf(begin, pid, tid) && ts > from.ts && ts < to.ts)
      .toSorted((a, b) => a.ts - b.ts);
  const own = between(begin, end);
  const frames = own.filter(({ name }) => name === 'frame').map(({ ts }) => ts);
  const tasks = own.filter(({ name }) => name === TASK);
  return {
    layouts: own
      .filter(({ name }) => name === 'Layout')
      .map(({ args }) => ({ isPartial: args?.beginData?.partialLayout === true })),
    work: frames.slice(1).map((to, at) => {
      const from = frames[at] ?? 0;
      const inFrame = tasks.filter(({ ts }) => ts > from && ts <= to);
      return inFrame.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    }),
    rest: Math.max(0, ...between(end, rested).map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

function isThreadOf(mark: Event, pid: number, tid: number): boolean {
  return pid === mark.pid && tid === mark.tid;
}

export const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'toplevel'];
