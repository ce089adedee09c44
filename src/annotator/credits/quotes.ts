import type { Token } from '../text/tokens.ts';

/** Tokens `[from, to)` that stand between quotation marks, the marks left out. */
export interface QuotedRun {
  readonly from: number;
  readonly to: number;
  /** False where the run goes on past the stretch that was looked at, or began before it. */
  readonly closed: boolean;
}

const OPENERS = new Set(['“', '«', '„']);
const CLOSERS = new Set(['”', '»']);

/** The stretches of a sentence that stand in double quotation marks, in order. */
export function quotedRuns(tokens: readonly Token[], from: number, to: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: number | undefined;
  for (let at = from; at < to; at += 1) {
    const mark = tokens[at]?.text ?? '';
    const straight = mark === '"';
    if (open === undefined && (OPENERS.has(mark) || straight)) open = at + 1;
    else if (CLOSERS.has(mark) || straight) {
      runs.push({ from: open ?? from, to: at, closed: open !== undefined });
      open = undefined;
    }
  }
  if (open !== undefined && open < to) runs.push({ from: open, to, closed: false });
  return runs.filter((run) => run.from < run.to);
}
