import { everyTwo } from '../group.ts';

/** Words of more passages than these tell too little to bring any two of them together. */
const MOST_PASSAGES = 48;

/** The source of a thing, and the words it is found by. */
interface Findable {
  readonly source: string;
  readonly keys: Iterable<string>;
}

interface Entry<T> {
  readonly item: T;
  readonly place: number;
  readonly source: string;
  readonly keys: ReadonlySet<string>;
  /** Those behind it that share a word with it. */
  readonly others: Set<Entry<T>>;
}

/**
 * Every two things of different sources that share a word, each two once, the earlier first. An
 * index of words keeps the cost in step with the number of things: words that stand in very many of
 * them bring none together.
 */
export function candidates<T>(items: readonly T[], findable: (item: T) => Findable): [T, T][] {
  const entries = items.map((item, place): Entry<T> => {
    const { source, keys } = findable(item);
    return { item, place, source, keys: new Set(keys), others: new Set() };
  });
  const found = entries.flatMap((entry) => Array.from(entry.keys, (key) => ({ key, entry })));
  for (const own of Map.groupBy(found, ({ key }) => key).values()) {
    if (own.length > MOST_PASSAGES) continue;
    for (const [{ entry: a }, { entry: b }] of everyTwo(own))
      if (a.source !== b.source) a.others.add(b);
  }
  return entries.flatMap(({ item, others }) =>
    [...others].sort((a, b) => a.place - b.place).map((other): [T, T] => [item, other.item]),
  );
}
