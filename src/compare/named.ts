import { slug } from '../words/slug.ts';

/**
 * Items with ids from their keys, no two alike: a second one of the same key gets a number.
 *
 * @param given ids that are not to be given again
 */
export function named<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  otherwise: string,
  given: ReadonlySet<string> = new Set(),
): [string, T][] {
  const counts = new Map<string, number>();
  const taken = new Set(given);
  return items.map((item) => {
    const stem = slug(keyOf(item)) || otherwise;
    let [id, count] = [stem, counts.get(stem) ?? 1];
    // Another key may end in a number by itself.
    for (; taken.has(id); id = `${stem}-${String(count)}`) count += 1;
    counts.set(stem, count);
    taken.add(id);
    return [id, item];
  });
}
