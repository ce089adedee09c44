import type { Block } from '../text/blocks.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens `[from, to)` that stand between quotation marks, the marks left out. */
export interface QuotedRun {
  readonly from: number;
  readonly to: number;
}

const OPENERS = new Set(['“', '«', '„', '‘']);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
]);

/**
 * The stretches of the blocks that stand in quotation marks, in order; a run may go over several
 * sentences. One that is never closed ends with its block.
 */
export function quotedRuns(tokens: readonly Token[], blocks: readonly Block[]): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let at = 0;
  for (const { span } of blocks) {
    let open: { readonly from: number; readonly mark: string } | undefined;
    for (; at < tokens.length && (tokens[at]?.start ?? Infinity) < span[1]; at += 1) {
      const mark = tokens[at]?.text ?? '';
      if (open === undefined) {
        if (OPENERS.has(mark) || mark === '"') open = { from: at + 1, mark };
      } else if (mark === CLOSERS.get(open.mark)) {
        runs.push({ from: open.from, to: at });
        open = undefined;
      }
    }
    if (open !== undefined && open.mark !== '‘') runs.push({ from: open.from, to: at });
  }
  return runs.filter(({ from, to }) => from < to);
}
