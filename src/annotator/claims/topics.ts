import type { Terms } from '../vocabulary/terms.ts';

/** The most topics a claim is filed under. */
const MOST_TOPICS = 4;

/**
 * The topics that a sentence speaks of, by the vocabulary's terms in it: those with the most terms
 * first, no more than four; equals stand in the order of the words.
 */
export function topicsOf({ topics }: Terms): string[] {
  if (topics.length === 0) return [];
  const counts: { readonly topic: string; terms: number }[] = [];
  for (const { value } of topics) {
    for (const topic of value) {
      const known = counts.find((one) => one.topic === topic);
      if (known === undefined) counts.push({ topic, terms: 1 });
      else known.terms += 1;
    }
  }
  if (counts.some(({ terms }) => terms > 1)) counts.sort((one, other) => other.terms - one.terms);
  return counts.slice(0, MOST_TOPICS).map(({ topic }) => topic);
}
