import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** The most topics a claim is filed under. */
const MOST_TOPICS = 4;

/**
 * The topics that the words of a stretch of tokens `[from, to)` speak of, by the vocabulary: those
 * with the most terms first, no more than four; equals stand in the order of the words.
 */
export function topicsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): string[] {
  const hits = vocabulary.topics.within(tokens, from, to);
  if (hits.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { value } of hits) {
    for (const topic of value) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()];
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}
