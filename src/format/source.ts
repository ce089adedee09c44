import type { Source, SourceKind } from '../schemas/source.ts';
import { formatDate } from './date.ts';
import { capital } from './words.ts';

const KINDS: Readonly<Record<SourceKind, string>> = {
  'op-ed': 'Opinion',
  analysis: 'Analysis',
  news: 'News',
  rewrite: 'Rewrite',
  blog: 'Blog',
  other: 'Other',
};

const NOUNS: Readonly<Record<SourceKind, string>> = {
  'op-ed': 'opinion piece',
  analysis: 'analysis',
  news: 'news article',
  rewrite: 'rewritten article',
  blog: 'blog post',
  other: 'article',
};

/** The kind of an article, in a reader's words; null where nobody knows. */
export function formatKind(kind: SourceKind | null): string | null {
  return kind === null ? null : KINDS[kind];
}

/** What an article is, as a noun: "news article"; "article" where nobody knows. */
export function kindNoun(kind: SourceKind | null): string {
  return NOUNS[kind ?? 'other'];
}

/** The date of an article and how it is known: "20 August 2024 (inferred)". */
export function formatSourceDate({ date, known }: Pick<Source, 'date' | 'known'>): string {
  if (date === null) return 'undated';
  return known.date === 'inferred' ? `${formatDate(date)} (inferred)` : formatDate(date);
}

/**
 * Who speaks in an article, as far as anybody knows: its author, else its publisher; else what it
 * is, "News article", as a by-line without a name.
 */
export function formatAttribution({
  author,
  publisher,
  kind,
}: Pick<Source, 'author' | 'publisher' | 'kind'>): string {
  return author ?? publisher ?? (kind === null ? 'author unknown' : capital(kindNoun(kind)));
}

/** Who speaks in an article, and when: "Ada Mill, 3 May 2024". */
export function formatByline(
  source: Pick<Source, 'author' | 'publisher' | 'kind' | 'date' | 'known'>,
): string {
  return joined([formatAttribution(source), formatSourceDate(source)]);
}

/** The article as a line of a bibliography, without a full stop. */
export function formatReference(source: Source): string {
  return joined([source.author, `“${source.title}”`, source.publisher, formatSourceDate(source)]);
}

/** The parts that are known, one after the other. */
export function joined(parts: readonly (string | null)[], separator = ', '): string {
  return parts.filter((part) => part !== null).join(separator);
}
