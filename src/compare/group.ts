/** Items by key, in the order in which the keys first come; items without a key are left out. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Every two of the items, in their order. */
export function everyTwo<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** Whether the items come from two sources or more. */
export function isShared(items: readonly { readonly source: string }[]): boolean {
  return new Set(items.map(({ source }) => source)).size > 1;
}
