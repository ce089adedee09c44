/** Words of more passages than these tell too little to bring any two of them together. */
const MOST_PASSAGES = 48;

/** Something of a source with the words it is found by. */
export interface Findable {
  readonly source: string;
  readonly keys: Iterable<string>;
}

/**
 * Every two things of different sources that share a word, by their places in the list, each two
 * once, the earlier first. An index of words keeps the cost in step with the number of things:
 * words that stand in very many of them bring none together.
 */
export function candidates(items: readonly Findable[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [place, { keys }] of items.entries()) {
    for (const key of new Set(keys)) {
      const own = places.get(key);
      if (own === undefined) places.set(key, [place]);
      else own.push(place);
    }
  }
  const seen = items.map(() => new Set<number>());
  for (const own of places.values()) {
    if (own.length > MOST_PASSAGES) continue;
    for (const [index, a] of own.entries())
      for (const b of own.slice(index + 1))
        if (items[a]?.source !== items[b]?.source) seen[a]?.add(b);
  }
  return seen.flatMap((others, a) =>
    [...others].sort((b, c) => b - c).map((b): [number, number] => [a, b]),
  );
}
