/** Items with ids from their keys; a second one of the same key gets a number. */
export function named<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  otherwise: string,
): [string, T][] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const id = slug(keyOf(item)) || otherwise;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return [count === 1 ? id : `${id}-${String(count)}`, item];
  });
}

/** A key in lower-case letters and digits without accents, parted by hyphens. */
function slug(key: string): string {
  return key
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
