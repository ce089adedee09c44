/** Words in order, and which they are. */
export interface Words {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}

/**
 * How like two texts are, 0 to 1: twice the length of the longest common subsequence of their
 * words over the number of words of both (Dice's coefficient on the subsequence).
 *
 * @param least likenesses below it need not be exact: 0 is given for those that cannot reach it
 */
export function likeness(a: Words, b: Words, least = 0): number {
  const all = a.list.length + b.list.length;
  if (all === 0) return 1;
  if (2 * inCommon(a, b) < least * all) return 0;
  return (2 * commonSubsequence(a.list, b.list)) / all;
}

/** The part of the words of `part` that stand in `whole` in the same order, 0 to 1. */
export function heldBy(whole: Words, part: Words, least = 0): number {
  const all = part.list.length;
  if (all === 0 || inCommon(part, whole) < least * all) return 0;
  return commonSubsequence(whole.list, part.list) / all;
}

/** How many words of one stand anywhere in the other, which costs little to tell. */
function inCommon(a: Words, b: Words): number {
  let common = 0;
  for (const word of a.list) if (b.set.has(word)) common += 1;
  return common;
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
