/**
 * How like two lists of words are, 0 to 1: twice the length of their longest common subsequence
 * over the number of words of both (Dice's coefficient on the subsequence).
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  return (2 * commonSubsequence(a, b)) / (a.length + b.length);
}

/** The part of the words of `part` that stand in `whole` in the same order, 0 to 1. */
export function heldBy(whole: readonly string[], part: readonly string[]): number {
  return part.length === 0 ? 0 : commonSubsequence(whole, part) / part.length;
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [index, other] of b.entries()) {
      const kept = Math.max(next[index] ?? 0, row[index + 1] ?? 0);
      next.push(word === other ? (row[index] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
