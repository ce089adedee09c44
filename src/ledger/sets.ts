/** How much two sets have in common, 0 to 1: twice what is in both over the size of both (Dice). */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * inCommon(a, b)) / all;
}

/** How many members two sets have in common. */
export function inCommon<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let common = 0;
  for (const member of a) if (b.has(member)) common += 1;
  return common;
}
