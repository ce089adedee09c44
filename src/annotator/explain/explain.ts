import type { ReadArticle, ReadSentence } from '../article.ts';
import { whyNoClaim } from '../claims/select.ts';
import { type QuotedRun, quotedRuns } from '../attribution/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { refusedHappenings } from './happenings.ts';
import { refusedNumbers } from './numbers.ts';
import type { Refusal } from './refusal.ts';
import { refusedQuotes, refusedVerbs } from './sayings.ts';
import { type TopicWords, topicWords } from './topics.ts';

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
  const { tokens, blocks, sentences, claims } = article;
  const runs = quotedRuns(tokens, blocks);
  const reads = new Map(claims.map((read) => [read.sentence, read]));
  return sentences.map((sentence) => {
    const read = reads.get(sentence);
    return read === undefined
      ? { sentence, noClaim: whyNoClaim(tokens, sentence) ?? NO_FACT }
      : { sentence, claim: claimOf(article, read, vocabulary, runs) };
  });
}

/** The one reason that lies not in the sentence: `shown` takes only facts from such a source. */
const NO_FACT = 'no fact in it, and the source may only be quoted';

function claimOf(
  { tokens }: ReadArticle,
  read: ReadSentence,
  vocabulary: Vocabulary,
  runs: readonly QuotedRun[],
): ExplainedClaim {
  const refusals = [
    ...refusedNumbers(tokens, read),
    ...refusedHappenings(tokens, read),
    ...refusedVerbs(tokens, read),
    ...refusedQuotes(tokens, read, runs),
  ];
  return {
    read,
    topics: topicWords(tokens, read, vocabulary),
    refusals: refusals.sort((a, b) => a.from - b.from || a.to - b.to),
  };
}
