import type { ArticleInput } from '../../src/annotator/corpus.ts';

/** A text as an article of which nothing but its date is known. */
export function bareArticle(
  id: string,
  text: string,
  { date, title = id }: { readonly date: string | null; readonly title?: string },
): ArticleInput {
  return {
    text,
    source: {
      id,
      sign: '?',
      file: `${id}.txt`,
      title,
      author: null,
      authors: [],
      publisher: null,
      date,
      kind: null,
      url: null,
      archived: null,
      known: { date: 'unknown', author: 'unknown' },
      knownFrom: { date: null, author: null },
      display: 'full',
      sha256: '',
    },
  };
}
