import type { ReadSentence } from '../article.ts';
import { joined } from '../names/shape.ts';
import type { Token } from '../text/tokens.ts';
import { termsIn } from '../vocabulary/terms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A topic that the words of a sentence speak of, the words, and whether it is among those kept. */
export interface TopicWords {
  readonly topic: string;
  readonly words: readonly string[];
  readonly kept: boolean;
}

/** The topics of a sentence with the words that gave them: those kept, then those left out. */
export function topicWords(
  tokens: readonly Token[],
  { sentence, topics }: ReadSentence,
  vocabulary: Vocabulary,
): TopicWords[] {
  const words = new Map<string, string[]>(topics.map((topic) => [topic, []]));
  for (const hit of termsIn(tokens, sentence, vocabulary.terms).topics) {
    const term = joined(tokens.slice(hit.from, hit.to));
    for (const topic of hit.value) words.set(topic, [...(words.get(topic) ?? []), term]);
  }
  return [...words].map(([topic, own]) => ({ topic, words: own, kept: topics.includes(topic) }));
}
