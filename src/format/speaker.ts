import type { Source } from '../schemas/source.ts';
import { kindNoun } from './source.ts';

/** Who speaks in an article, as a part of a sentence: "Ada Mill", "a news article by an unknown author". */
export function speakerWords({
  author,
  publisher,
  kind,
}: Pick<Source, 'author' | 'publisher' | 'kind'>): string {
  const noun = kindNoun(kind);
  return (
    author ?? publisher ?? `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} by an unknown author`
  );
}

/** The same with its letter: "Ada Mill (A)". */
export function namedSource(
  source: Pick<Source, 'author' | 'publisher' | 'kind'> & { readonly sign: string },
): string {
  return `${speakerWords(source)} (${source.sign})`;
}
