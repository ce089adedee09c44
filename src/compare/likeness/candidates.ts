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
  const places = placesOf(items);
  const seen = items.map(() => new Set<number>());
  for (const own of places.values()) {
    if (own.length > MOST_PASSAGES) continue;
    for (const [index, a] of own.entries()) {
      const others = own.slice(index + 1).filter((b) => items[a]?.source !== items[b]?.source);
      for (const b of others) seen[a]?.add(b);
    }
  }
  return seen.flatMap((others, a) =>
    [...others].sort((b, c) => b - c).map((b): [number, number] => [a, b]),
  );
}

/** The places in the list of the things that have each word, in order. */
function placesOf(items: readonly Findable[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { keys }] of items.entries()) {
    for (const key of new Set(keys)) {
      const own = places.get(key);
      if (own === undefined) places.set(key, [place]);
      else own.push(place);
    }
  }
  return places;
}
