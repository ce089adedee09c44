import type { Terms } from '../vocabulary/terms.ts';

/** The most topics a claim is filed under. */
const MOST_TOPICS = 4;

/**
 * The topics that a sentence speaks of, by the vocabulary's terms in it: those with the most terms
 * first, no more than four; equals stand in the order of the words.
 */
export function topicsOf({ topics }: Terms): string[] {
  const counts = new Map<string, number>();
  for (const { value } of topics)
    for (const topic of value) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
