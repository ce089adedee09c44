import * as z from 'zod';
import type { Corpus } from '../corpus/corpus.ts';
import { formatReference } from '../format/source.ts';
import { Claim } from '../schemas/claim.ts';
import { EventFact } from '../schemas/event.ts';
import { Facts } from '../schemas/facts.ts';
import { Ledger, LedgerEntry } from '../schemas/ledger.ts';
import { Quantity } from '../schemas/quantity.ts';
import { Absent, Position, Related, SourcePair } from '../schemas/question.ts';
import { Source } from '../schemas/source.ts';
import { Statement } from '../schemas/statement.ts';
import { RIGHTS } from './rights.ts';
import { ClaimEntry } from './schema/claims.ts';
import { QuestionEntry } from './schema/questions.ts';
import type { Table } from './tables/table.ts';

const FILES = `facts.json       everything that was found: claims, figures, events, statements, questions, related passages
claims.json      the claims, each with its facts in full
datapackage.json the tables and files with their columns, sizes, hashes and rights (Frictionless Data)
claims.csv       the claims as a table; so are quantities.csv, events.csv, statements.csv,
                 questions.csv, positions.csv, pairs.csv and sources.csv
questions.json   what two or more articles speak to, with verdicts
ledger.json      every claim id ever published, and what became of it
articles.bib     the articles as a bibliography (BibLaTeX)
claims/          each claim as JSON-LD: a schema.org Claim and a W3C Web Annotation
schemas/         a JSON Schema (2020-12) of each JSON file
sources/         the texts of the articles that may be shown whole (UTF-8, LF)
articles/        in the archive: the articles with their claims marked (Markdown with directives)`;

const FEED = `feed.xml         questions and claims as a feed (Atom)`;

const READING = `Spans are [start, end) in UTF-16 code units of the article's text as sources/ has it: as received,
without its byte order mark and with CRLF read as LF, from 0. In claims/ positions count code
points instead, as the Web Annotation standard asks. Dates and periods are ISO 8601, to the year, month or day; a
period holds both its ends. Currencies are ISO 4217; values are scaled: 240 billion is 240000000000.

Tables are CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need. An empty cell says
that there is nothing to say. An apostrophe stands before text that a spreadsheet would take for a
formula. Columns keep their names and their order; new ones come last.`;

/** Names and what they mean, in two columns under a title. */
function table(title: string, rows: readonly (readonly [name: string, what: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return ['', title, ...rows.map(([name, what]) => `  ${name.padEnd(width)}${what}`.trimEnd())];
}

/** What a schema says of a field, or the values it can take. */
function meaning(field: z.core.$ZodType): string {
  const said = z.globalRegistry.get(field)?.description;
  if (said !== undefined) return said;
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field;
  return inner instanceof z.ZodEnum ? inner.options.join(' | ') : '';
}

type Noun = z.ZodObject<Readonly<Record<string, z.core.$ZodType>>>;

const fields = (title: string, { shape }: Noun): string[] =>
  table(
    title,
    Object.entries(shape).map(([name, field]) => [name, meaning(field)]),
  );

/** The README.txt of the data: what the files hold, field by field, and whose it is. */
export function dataReadme(
  { title, description, sources, state }: Corpus,
  tables: readonly Table[],
  hasFeed: boolean,
): string {
  const withheld = sources.filter(({ display }) => display === 'excerpts');
  return [
    title,
    '',
    description,
    `State of the corpus: ${state}`,
    '',
    FILES,
    ...(hasFeed ? [FEED] : []),
    '',
    'HOW TO READ IT',
    '',
    READING,
    '',
    'WHOSE IT IS',
    '',
    RIGHTS,
    '',
    'THE ARTICLES',
    '',
    ...sources.map((source) => `${source.sign}  ${formatReference(source)}`),
    ...(withheld.length === 0
      ? []
      : ['', 'Shown in excerpts only and therefore not in articles/:']),
    ...withheld.map(({ sign, title: name }) => `${sign}  ${name}`),
    '',
    'THE FIELDS',
    ...fields('facts.json', Facts),
    ...fields('sources of facts.json', Source),
    ...fields('claims of facts.json', Claim),
    ...fields('quantities', Quantity),
    ...fields('events', EventFact),
    ...fields('statements', Statement),
    ...fields('claims of claims.json', ClaimEntry),
    ...tables.flatMap((one) =>
      table(
        `columns of ${one.name}.csv`,
        one.fields.map(({ name, what }) => [name, what]),
      ),
    ),
    ...fields('questions', QuestionEntry),
    ...fields('positions of questions', Position),
    ...fields('pairs of questions', SourcePair),
    ...fields('absent of questions', Absent),
    ...fields('related', Related),
    ...fields('ledger.json', Ledger),
    ...fields('entries of ledger.json', LedgerEntry),
    '',
  ].join('\n');
}
