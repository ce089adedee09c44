import type { Corpus } from '../../corpus/corpus.ts';
import { StatementForm, type Statement } from '../../schemas/statement.ts';
import { factColumns, type InClaim, inClaims, readingColumns } from './shared.ts';
import { type Column, fill, type Table, text } from './table.ts';

/** The statements, one a row. */
export function statementsTable(corpus: Corpus): Table {
  const about = {
    name: 'statements',
    what: 'The statements: words that an article credits to a person, a body or a group.',
    key: ['id'],
  };
  const columns: readonly Column<InClaim<Statement>>[] = [
    ...factColumns(corpus),
    text('speaker', 'canonical name, or the group as named', ({ fact }) => fact.speaker),
    text('speaker_role', 'role or affiliation as given', ({ fact }) => fact.speaker_role),
    text('form', 'in the speaker’s own words or retold', ({ fact }) => fact.form, {
      values: StatementForm.options,
    }),
    ...readingColumns(corpus),
  ];
  return fill(about, columns, inClaims(corpus, 'statements', corpus.statement));
}
