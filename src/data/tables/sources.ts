import { authorsOf, inOrder } from '../../cite/author.ts';
import { Basis, Display, type Source, SourceKind } from '../../schemas/source.ts';
import { type Column, fill, integer, several, type Table, text } from './table.ts';

/** The articles, one a row. */
export function sourcesTable(sources: readonly Source[]): Table {
  const about = {
    name: 'sources',
    what: 'The articles that are compared, each with what is known of it.',
    key: ['id'],
  };
  return fill(about, COLUMNS, sources);
}

const COLUMNS: readonly Column<Source>[] = [
  text('id', 'id of the article', ({ id }) => id),
  text('siglum', 'the letter that stands for it', ({ sign }) => sign),
  text('title', 'its title', ({ title }) => title),
  several('authors', 'who wrote it', (source) =>
    authorsOf(source).map((name) => name.literal ?? inOrder(name)),
  ),
  text('publisher', 'who published it', ({ publisher }) => publisher),
  text('date', 'when, ISO 8601 to the year, month or day', ({ date }) => date),
  text('kind', 'what kind of text it is', ({ kind }) => kind, { values: SourceKind.options }),
  text('date_basis', 'how the date is known', ({ known }) => known.date, {
    values: Basis.options,
  }),
  text('author_basis', 'how the author is known', ({ known }) => known.author, {
    values: Basis.options,
  }),
  text('url', 'its address at the publisher', ({ url }) => url),
  text('archived', 'address of a copy in an archive', ({ archived }) => archived),
  text('display', 'whether it may be shown whole', ({ display }) => display, {
    values: Display.options,
  }),
  integer('words', 'how many words it has', ({ words }) => words),
  integer('sentences', 'how many sentences it has', ({ sentences }) => sentences),
  text('sha256', 'SHA-256 of its file as received', ({ sha256 }) => sha256),
];
