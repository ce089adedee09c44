import type { Terms } from '../vocabulary/terms.ts';

/** The most topics a claim is filed under. */
const MOST_TOPICS = 4;

/**
 * The topics that a sentence speaks of, by the vocabulary's terms in it: those with the most terms
 * first, no more than four; equals stand in the order of the words.
 */
export function topicsOf({ topics }: Terms): string[] {
  const terms = topics.flatMap(({ value }) => value);
  return [...Map.groupBy(terms, (topic) => topic)]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
