/**
 * B-cubed F1 of two ways to group the same items (Bagga and Baldwin 1998): how far the items that
 * share a group by one key share one by the other. Null without items.
 *
 * @param keys of each item, its group by either way
 */
export function bCubed(keys: readonly (readonly [string, string])[]): number | null {
  if (keys.length === 0) return null;
  const inFirst = countBy(keys, ([first]) => first);
  const inSecond = countBy(keys, ([, second]) => second);
  const inBoth = countBy(keys, (pair) => JSON.stringify(pair));
  let recall = 0;
  let precision = 0;
  for (const pair of keys) {
    const both = inBoth.get(JSON.stringify(pair)) ?? 0;
    recall += both / (inFirst.get(pair[0]) ?? 1);
    precision += both / (inSecond.get(pair[1]) ?? 1);
  }
  precision /= keys.length;
  recall /= keys.length;
  return (2 * precision * recall) / (precision + recall);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
