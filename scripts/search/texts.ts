import type { Claim } from '../../src/schemas/claim.ts';
import type { Corpus as CorpusFile } from '../../src/schemas/corpus.ts';
import type { Source } from '../../src/schemas/source.ts';
import { without } from '../../src/search/index/outside.ts';
import { readContent } from '../io/read-content.ts';

/** What the search has of the sources, beside their claims. */
interface SearchTexts {
  readonly file: CorpusFile;
  /** By the id of the source, each without what is no part of the article. */
  readonly texts: ReadonlyMap<string, string>;
  /** What of each text stands in no claim, by the id of the source. */
  readonly outside: ReadonlyMap<string, string>;
}

/** The facts that tell which part of a text is what. */
interface Parts {
  readonly source: (id: string) => Pick<Source, 'furniture'>;
  readonly claimsOf: (source: string) => readonly Pick<Claim, 'span'>[];
}

/** Reads the texts that the facts were read from. */
export function searchTexts(dir: string, parts: Parts): SearchTexts {
  const { articles, corpus: file } = readContent(dir);
  const read = articles.map(({ source: { id }, text }) => {
    const furniture = parts.source(id).furniture.map(({ span }) => span);
    const claims = parts.claimsOf(id).map(({ span }) => span);
    return {
      id,
      text: without(text, furniture),
      rest: without(text, [...furniture, ...claims]),
    };
  });
  return {
    file,
    texts: new Map(read.map(({ id, text }) => [id, text])),
    outside: new Map(read.map(({ id, rest }) => [id, rest])),
  };
}
