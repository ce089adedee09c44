/** What a mark may be found in, the best first. */
export type Edges<M, F> = ReadonlyMap<M, readonly F[]>;

/**
 * Gives as many marks as can be one find each, no find to two. Marks that come first are never
 * given up for later ones (augmenting paths, as in Kuhn's algorithm).
 */
export function largestMatching<M, F>(marks: readonly M[], edges: Edges<M, F>): Map<M, F> {
  const taken = new Map<F, M>();
  for (const mark of marks) place(mark, edges, taken, new Set());
  return new Map([...taken].map(([find, mark]) => [mark, find]));
}

/** Finds a place for a mark, moving others to make room; says whether there was one. */
function place<M, F>(mark: M, edges: Edges<M, F>, taken: Map<F, M>, tried: Set<F>): boolean {
  for (const find of edges.get(mark) ?? []) {
    if (tried.has(find)) continue;
    tried.add(find);
    const holder = taken.get(find);
    if (holder !== undefined && !place(holder, edges, taken, tried)) continue;
    taken.set(find, mark);
    return true;
  }
  return false;
}
