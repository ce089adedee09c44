import type { Source, SourceKind } from '../schemas/source.ts';
import { formatDate } from './date.ts';

const KINDS: Readonly<Record<SourceKind, string>> = {
  'op-ed': 'Opinion',
  analysis: 'Analysis',
  news: 'News',
  rewrite: 'Rewrite',
  blog: 'Blog',
  other: 'Other',
};

/** The kind of an article, in a reader's words; null where nobody knows. */
export function formatKind(kind: SourceKind | null): string | null {
  return kind === null ? null : KINDS[kind];
}

/** The date of an article and how it is known: "20 August 2024 (inferred)". */
export function formatSourceDate({ date, known }: Pick<Source, 'date' | 'known'>): string {
  if (date === null) return 'undated';
  return known.date === 'inferred' ? `${formatDate(date)} (inferred)` : formatDate(date);
}

/** Who speaks in an article, as far as anybody knows: its author, else its publisher, else its kind. */
export function formatAttribution({
  author,
  publisher,
  kind,
}: Pick<Source, 'author' | 'publisher' | 'kind'>): string {
  return author ?? publisher ?? joined([formatKind(kind), 'author unknown']);
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
