import type { Source, SourceKind } from '../schemas/source.ts';

const NOUNS: Readonly<Record<SourceKind, string>> = {
  'op-ed': 'an opinion piece',
  analysis: 'an analysis',
  news: 'a news article',
  rewrite: 'a rewrite',
  blog: 'a blog post',
  other: 'an article',
};

/** Who speaks in an article, as a part of a sentence: "Ada Mill", "a news article by an unknown author". */
export function speakerWords({
  author,
  publisher,
  kind,
}: Pick<Source, 'author' | 'publisher' | 'kind'>): string {
  return author ?? publisher ?? `${NOUNS[kind ?? 'other']} by an unknown author`;
}

/** The same with its letter: "Ada Mill (A)". */
export function namedSource(
  source: Pick<Source, 'author' | 'publisher' | 'kind'> & { readonly sign: string },
): string {
  return `${speakerWords(source)} (${source.sign})`;
}
