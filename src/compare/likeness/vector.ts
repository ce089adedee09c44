/** The words of a passage with the weight each has in it, and the length of the whole. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

/** A vector of weights; of a word given twice the greater weight counts. */
export function vectorOf(weighted: Iterable<readonly [key: string, weight: number]>): Vector {
  const weights = new Map<string, number>();
  for (const [key, weight] of weighted) weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return { weights, length: Math.sqrt(squares) };
}

/** The keys that two vectors share, in the order of the first. */
export function sharedKeys(a: Vector, b: Vector): string[] {
  return [...a.weights.keys()].filter((key) => b.weights.has(key));
}

/**
 * How alike two vectors are, from 0 to 1: their cosine, held down where both are so short that a
 * single word makes up most of them.
 */
export function likeness(a: Vector, b: Vector): number {
  let product = 0;
  for (const [key, weight] of a.weights) product += weight * (b.weights.get(key) ?? 0);
  return product === 0 ? 0 : product / (a.length * b.length + SHORT);
}

/** What holds down the likeness of short passages: the square of a rare word's weight, about. */
const SHORT = 15;

/** How much of the words of two passages is common to both, from 0 to 1 (weighted Jaccard). */
export function overlapOf(a: Vector, b: Vector): number {
  let [common, all] = [0, 0];
  for (const key of new Set([...a.weights.keys(), ...b.weights.keys()])) {
    const [one, other] = [a.weights.get(key) ?? 0, b.weights.get(key) ?? 0];
    common += Math.min(one, other);
    all += Math.max(one, other);
  }
  return all === 0 ? 0 : common / all;
}
