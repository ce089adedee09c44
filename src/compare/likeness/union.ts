/**
 * Groups of things that links hold together, each thing in one group, in the order in which the
 * links first name them (union-find, see R. E. Tarjan, "Efficiency of a Good But Not Linear Set
 * Union Algorithm", 1975).
 */
export function unionOf<T>(links: Iterable<readonly [T, T]>): T[][] {
  const parents = new Map<T, T>();
  const rootOf = (item: T): T => {
    let root = item;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    parents.set(item, root);
    return root;
  };
  for (const [a, b] of links) {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    if (rootA !== rootB) parents.set(rootB, rootA);
  }
  return [...Map.groupBy(parents.keys(), rootOf).values()];
}
