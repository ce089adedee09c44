/** How much a word tells, from 0: the rarer it is among the passages, the more. */
export type Rarity = (key: string) => number;

/**
 * Of fewer passages than these the words are weighed as if they stood among so many: in two short
 * articles on one matter every word that tells would else be common.
 */
const FEWEST_PASSAGES = 60;

/**
 * The rarity of words by the passages they stand in: the inverse document frequency of BM25,
 * ln(1 + (N − n + 0.5) / (n + 0.5)) for a word in n of N passages (S. Robertson and H. Zaragoza,
 * "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
 *
 * @param passages the keys of the words of each passage
 */
export function rarityOf(passages: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const keys of passages)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.max(passages.length, FEWEST_PASSAGES);
  return (key) => {
    const count = counts.get(key) ?? 0;
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  };
}
