import type { ReadArticle, ReadSentence } from '../article.ts';
import { whyNoClaim } from '../claims/select.ts';
import { joined } from '../names/shape.ts';
import type { Word } from '../syntax/word.ts';
import type { Sentence } from '../text/sentences.ts';
import { termsIn } from '../vocabulary/terms.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Refusal, refusalsIn } from './refusals.ts';

/** A topic that the words of a sentence speak of, the words, and whether it is among those kept. */
interface TopicWords {
  readonly topic: string;
  readonly words: readonly string[];
  readonly kept: boolean;
}

/** What was read in a sentence and what was not, with the reasons. */
export interface ExplainedClaim {
  readonly read: ReadSentence;
  readonly topics: readonly TopicWords[];
  /** In the order of the words. */
  readonly refusals: readonly Refusal[];
}

/** A sentence of an article: taken up as a claim, or why it is not. */
export type Explained =
  | { readonly sentence: Sentence; readonly claim: ExplainedClaim }
  | { readonly sentence: Sentence; readonly noClaim: string };

/**
 * Looks again at an article that was read, and tells of each sentence what was made of it. It
 * reads nothing anew: spans, rules and values are those of the article.
 */
export function explain(article: ReadArticle, vocabulary: Vocabulary): Explained[] {
  const { tokens, sentences, claims } = article;
  const reads = new Map(claims.map((read) => [read.sentence, read]));
  return sentences.map((sentence) => {
    const read = reads.get(sentence);
    if (read === undefined) return { sentence, noClaim: whyNoClaim(tokens, sentence) ?? NO_FACT };
    const topics = topicWords(tokens, read, vocabulary);
    return { sentence, claim: { read, topics, refusals: refusalsIn(tokens, read) } };
  });
}

/** The one reason that lies not in the sentence: `shown` takes only facts from such a source. */
const NO_FACT = 'no fact in it, and the source may only be quoted';

/** The topics of a sentence with the words that gave them: those kept, then those left out. */
function topicWords(
  tokens: readonly Word[],
  { sentence, topics }: ReadSentence,
  vocabulary: Vocabulary,
): TopicWords[] {
  const words = new Map<string, string[]>(topics.map((topic) => [topic, []]));
  for (const { from, to, value } of termsIn(tokens, sentence, vocabulary.terms).topics)
    for (const topic of value)
      words.set(topic, [...(words.get(topic) ?? []), joined(tokens.slice(from, to))]);
  return [...words].map(([topic, own]) => ({ topic, words: own, kept: topics.includes(topic) }));
}
