import type { Author } from '../../src/schemas/author.ts';

/** The authors in one line, "A, B and C", for an article whose byline is not given; null for none. */
export function byline(authors: readonly Author[]): string | null {
  const names = authors.map(nameOf);
  const last = names.pop();
  if (last === undefined) return null;
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function nameOf(author: Author): string {
  if (typeof author === 'string') return author;
  if ('body' in author) return author.body;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}
