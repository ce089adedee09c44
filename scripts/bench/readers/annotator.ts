import { readArticle } from '../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../src/annotator/vocabulary/vocabulary.ts';
import type { Corpus } from '../../../src/schemas/corpus.ts';
import type { Read } from '../reader.ts';

/** The whole annotator, with the vocabulary of a corpus. */
export function annotator(corpus: Corpus): Read {
  const vocabulary = compileVocabulary(corpus);
  return ({ text, date }) => readArticle(text, date, vocabulary).claims.length;
}
