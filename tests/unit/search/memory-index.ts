import type { Corpus } from '../../../src/corpus/corpus.ts';
import { Corpus as CorpusFile } from '../../../src/schemas/corpus.ts';
import { buildVocabulary } from '../../../src/search/index/build-vocabulary.ts';
import { type ClaimsIndex, claimsIndex } from '../../../src/search/index/claims-index.ts';
import type { SearchIndex } from '../../../src/search/index/pagefind.ts';
import { searchRecords, type SearchRecord } from '../../../src/search/index/records.ts';
import { buildShelf } from '../../../src/search/index/build-shelf.ts';

/** What a test sets beside the facts. */
interface Set {
  /** What of the texts stands in no claim, by source. */
  readonly outside?: Readonly<Record<string, string>>;
  /** People, bodies and places of the vocabulary. */
  readonly file?: Partial<CorpusFile>;
  readonly english?: readonly string[];
  /** Words that the index lost. */
  readonly lost?: readonly string[];
}

/** The index of a corpus, with the part of Pagefind that is used played by a list of records. */
export function memoryIndex(
  corpus: Corpus,
  { outside = {}, file = {}, english = [], lost = [] }: Set = {},
): ClaimsIndex {
  const rests = new Map(Object.entries(outside));
  const quotes = Map.groupBy(corpus.claims, ({ source }) => source);
  const texts = new Map(
    corpus.sources.map(({ id }) => {
      const own = (quotes.get(id) ?? []).map(({ quote }) => quote);
      return [id, [...own, rests.get(id) ?? ''].join('\n')];
    }),
  );
  const vocabulary = buildVocabulary(corpus, {
    texts,
    file: { ...CorpusFile.parse({}), ...file },
    english,
  });
  const records = searchRecords(corpus, rests);
  const sources = corpus.sources.map(({ id }) => id);
  const shelf = buildShelf(corpus, (url) => records.find((record) => record.url === url)?.url);
  return claimsIndex({ index: pagefindOver(records, lost), vocabulary, shelf }, sources);
}

function pagefindOver(records: readonly SearchRecord[], lost: readonly string[]): SearchIndex {
  return {
    init: () => Promise.resolve(),
    search: (query) => {
      const key = query.slice(1, -1);
      const found = records.filter(
        ({ content }) => !lost.includes(key) && content.split(' ').includes(key),
      );
      return Promise.resolve({ results: found.map(({ url }) => ({ id: url })) });
    },
  };
}
