import type { Corpus } from '../corpus/corpus.ts';
import { formatReference } from '../format/source.ts';

/** The README.txt of the archive. */
export function archiveReadme({ title, description, sources }: Corpus): string {
  const withheld = sources.filter(({ display }) => display === 'excerpts');
  return [
    title,
    '',
    description,
    '',
    'facts.json       everything that was found: claims, figures, events, statements, questions',
    'ledger.json      every claim id ever published, and what became of it',
    'claims.csv       the claims as a table',
    'questions.json   what two or more articles speak to, with verdicts',
    'articles.bib     the articles as a bibliography',
    'articles/        the articles with their claims marked (Markdown with directives)',
    '',
    'Spans are [start, end) in UTF-16 code units of the text as received, from 0.',
    '',
    'The articles belong to their authors and publishers and are quoted for comparison. The marks,',
    'comparisons and data about them may be used under the MIT licence.',
    '',
    'Articles:',
    ...sources.map((source) => `${source.sign}  ${formatReference(source)}`),
    ...(withheld.length === 0
      ? []
      : ['', 'Shown in excerpts only and therefore not among the articles here:']),
    ...withheld.map(({ sign, title: name }) => `${sign}  ${name}`),
    '',
  ].join('\n');
}
