import { everyTwo } from '../group.ts';

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
  const found = items.flatMap(({ keys }, place) =>
    Array.from(new Set(keys), (key) => ({ key, place })),
  );
  const seen = items.map(() => new Set<number>());
  for (const own of Map.groupBy(found, ({ key }) => key).values()) {
    if (own.length > MOST_PASSAGES) continue;
    for (const [{ place: a }, { place: b }] of everyTwo(own))
      if (items[a]?.source !== items[b]?.source) seen[a]?.add(b);
  }
  return seen.flatMap((others, a) =>
    [...others].sort((b, c) => b - c).map((b): [number, number] => [a, b]),
  );
}
