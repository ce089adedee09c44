/** Words that might have been read as a fact and were not: tokens `[from, to)`, and why not. */
export interface Refusal {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Whether a token lies in one of some stretches `[from, to)`. */
export function isIn(
  stretches: readonly { readonly from: number; readonly to: number }[],
  at: number,
): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to);
}
