import type { Block } from '../text/blocks.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens `[from, to)` that stand between quotation marks, the marks left out. */
export interface QuotedRun {
  readonly from: number;
  readonly to: number;
}

/** Opening marks to the marks that close them; a straight mark may close a curly one, and the reverse. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"”'],
  ["'", "'"],
]);

/** Marks that are as often apostrophes: a run that none of them closes is none. */
const SINGLE = new Set(['‘', "'"]);

/**
 * The stretches of the blocks that stand in quotation marks, in order; a run may go over several
 * sentences. One that is never closed ends with its block.
 */
export function quotedRuns(tokens: readonly Token[], blocks: readonly Block[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let at = 0;
  for (const { span } of blocks) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < span[1]) at += 1;
    runs.push(...runsIn(tokens, from, at));
  }
  return runs.filter(({ from, to }) => from < to);
}

/** Part of a run: tokens `[from, to)` of a run whose marks close at `end`. */
export interface QuotedPart extends QuotedRun {
  readonly end: number;
}

/**
 * The runs that touch tokens `[from, to)`, cut to them. The first is found by halving, since a
 * long article holds thousands.
 *
 * @param runs in order, not overlapping
 */
export function runsWithin(runs: readonly QuotedRun[], from: number, to: number): QuotedPart[] {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  const found: QuotedPart[] = [];
  for (let next = low, run = runs[next]; run !== undefined && run.from < to; run = runs[next]) {
    found.push({ from: Math.max(run.from, from), to: Math.min(run.to, to), end: run.to });
    next += 1;
  }
  return found;
}

function runsIn(tokens: readonly Token[], from: number, to: number): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: { readonly from: number; readonly mark: string } | undefined;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    const mark = token.text;
    if (open === undefined) {
      if (CLOSERS.has(mark) && (mark !== "'" || isSet(tokens, at))) open = { from: at + 1, mark };
    } else if (closes(tokens, at, open.mark)) {
      runs.push({ from: open.from, to: at });
      open = undefined;
    }
  }
  if (open !== undefined && !SINGLE.has(open.mark)) runs.push({ from: open.from, to });
  return runs;
}

/** Whether a mark stands before a word and behind a space: "'We", not "ministers'". */
function isSet(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === false && tokens[at + 1]?.glued === true;
}

/**
 * Whether the mark at a token closes words that a mark has opened: one of another shape, and an
 * apostrophe, do so only behind a stop or comma.
 */
function closes(tokens: readonly Token[], at: number, open: string): boolean {
  const mark = tokens[at]?.text ?? '';
  if (CLOSERS.get(open)?.includes(mark) !== true) return false;
  const paired = open === '"' ? mark === '"' : !/^["']$/u.test(mark);
  return paired || /[,.!?…]$/u.test(tokens[at - 1]?.text ?? '');
}
