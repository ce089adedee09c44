/** Something of one source: a fact, or what stands at a position of one. */
type Sourced = { readonly source: string } | { readonly position: { readonly source: string } };

/** Every two of the items, in their order. */
export function everyTwo<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** The items of each key together. */
export function groupsOf<T>(items: Iterable<T>, keyOf: (item: T) => string): [T, ...T[]][] {
  return [...Map.groupBy(items, keyOf).values()].flatMap(([first, ...rest]): [T, ...T[]][] =>
    first === undefined ? [] : [[first, ...rest]],
  );
}

/** The first item of each key. */
export function firstOfEach<T>(items: Iterable<T>, keyOf: (item: T) => string): T[] {
  return groupsOf(items, keyOf).map(([first]) => first);
}

/** Whether the items come from two sources or more. */
export function isShared(items: readonly Sourced[]): boolean {
  return new Set(items.map((item) => ('position' in item ? item.position : item).source)).size > 1;
}
