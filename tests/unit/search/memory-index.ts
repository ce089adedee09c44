import type { Corpus } from '../../../src/corpus/corpus.ts';
import { Corpus as CorpusFile } from '../../../src/schemas/corpus.ts';
import { buildVocabulary } from '../../../src/search/index/build-vocabulary.ts';
import { type ClaimsIndex, claimsIndex } from '../../../src/search/index/claims-index.ts';
import type { IndexResult, SearchIndex } from '../../../src/search/index/pagefind.ts';
import { searchRecords, type SearchRecord } from '../../../src/search/index/records.ts';
import { readLookup } from '../../../src/search/query/lookup.ts';

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
  return claimsIndex(pagefindOver(records, lost), readLookup(vocabulary), sources);
}

function pagefindOver(records: readonly SearchRecord[], lost: readonly string[]): SearchIndex {
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (query) => {
      const key = query?.slice(1, -1);
      const found = records.filter(({ content }) => {
        return key === undefined || (!lost.includes(key) && content.split(' ').includes(key));
      });
      const results = found.map(({ url, filters }): IndexResult => {
        return { id: url, data: () => Promise.resolve({ filters }) };
      });
      const source: Record<string, number> = {};
      for (const { filters } of found) source[filters.source?.[0] ?? ''] = 1;
      return Promise.resolve({ results, filters: { source } });
    },
  };
}
