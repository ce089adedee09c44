import { citer } from '../cite/citation.ts';
import { toBibtex } from '../cite/formats.ts';
import { Facts } from '../schemas/facts.ts';
import { Ledger } from '../schemas/ledger.ts';
import { claimJsonLd } from './annotation.ts';
import { toZip } from './archive.ts';
import { claimEntries } from './claims.ts';
import { CLAIM_COLUMNS, claimsCsv } from './csv.ts';
import type { Edition } from './edition.ts';
import { atomFeed } from './feed.ts';
import { toJson } from './json.ts';
import { questionEntries } from './questions.ts';
import { dataReadme } from './readme.ts';
import { ClaimEntry } from './schema/claims.ts';
import { jsonSchema, SCHEMA_NAMES, type SchemaName } from './schema/published.ts';
import { QuestionEntry } from './schema/questions.ts';
import { validated } from './validate.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A file that readers can download. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  readonly fields?: readonly string[];
  /** The schema it is checked against. */
  readonly schema?: SchemaName;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A file of text, which the archive holds too. */
interface TextFile extends DataFile {
  readonly body: string;
}

function claimsFiles(edition: Edition): readonly TextFile[] {
  const claims = claimEntries(edition);
  const content = { $schema: 'schemas/claims.json', claims };
  return [
    {
      name: 'claims.json',
      type: JSON_TYPE,
      what: 'The claims, each with its facts in full.',
      fields: Object.keys(ClaimEntry.shape),
      schema: 'claims.json',
      body: toJson(validated('claims.json', 'claims.json', content)),
    },
    {
      name: 'claims.csv',
      type: 'text/csv; charset=utf-8; header=present',
      what: 'The claims as a table, one a row, for spreadsheets: in UTF-8 with a byte order mark, and with an apostrophe before text that a spreadsheet would take for a formula.',
      fields: CLAIM_COLUMNS.map(({ name }) => name),
      body: claimsCsv(claims),
    },
  ];
}

function questionsFile(edition: Edition): TextFile {
  const content = { $schema: 'schemas/questions.json', questions: questionEntries(edition) };
  return {
    name: 'questions.json',
    type: JSON_TYPE,
    what: 'What two or more articles speak to: each one’s words, the verdict and the working.',
    fields: Object.keys(QuestionEntry.shape),
    schema: 'questions.json',
    body: toJson(validated('questions.json', 'questions.json', content)),
  };
}

function factsFile({ facts }: Edition): TextFile {
  validated('facts.json', 'facts.json', JSON.parse(facts));
  return {
    name: 'facts.json',
    type: JSON_TYPE,
    what: 'Everything that was found, as the site itself reads it.',
    fields: Object.keys(Facts.shape),
    schema: 'facts.json',
    body: facts,
  };
}

function ledgerFile({ ledger }: Edition): TextFile {
  return {
    name: 'ledger.json',
    type: JSON_TYPE,
    what: 'Every claim id ever published: its words and those around them, how it stood before, what became of it, and the states of the corpus.',
    fields: Object.keys(Ledger.shape),
    schema: 'ledger.json',
    body: toJson(validated('ledger.json', 'ledger.json', ledger)),
  };
}

function bibliographyFile({ corpus, locate }: Edition): TextFile {
  const cite = citer(corpus, locate);
  return {
    name: 'articles.bib',
    type: 'application/x-bibtex; charset=utf-8',
    what: 'The articles as a BibTeX bibliography. What is not known is left out.',
    body: toBibtex(corpus.sources.flatMap((source) => cite.article(source).items)),
  };
}

function readmeFile({ corpus }: Edition): TextFile {
  return {
    name: 'README.txt',
    type: 'text/plain; charset=utf-8',
    what: 'What the files hold, field by field, and what may be done with them.',
    body: dataReadme(corpus),
  };
}

function feedFile(edition: Edition): TextFile {
  return {
    name: 'feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    what: 'Questions, claims and what changed in them as an Atom feed, dated as their sources and rulings are.',
    body: atomFeed(edition),
  };
}

/**
 * The files of single claims as JSON-LD, by claim id.
 *
 * @throws where a file is not what its schema says
 */
export function claimFiles(edition: Edition): ReadonlyMap<string, string> {
  return new Map(
    edition.corpus.claims.map((claim) => {
      const content = claimJsonLd(edition, claim);
      return [claim.id, toJson(validated('claim.json', `claims/${claim.id}.json`, content))];
    }),
  );
}

/** The file of a published schema. */
export function schemaFile({ locate }: Edition, name: SchemaName): string {
  return toJson(jsonSchema(name, locate));
}

function archiveFile(
  edition: Edition,
  files: readonly TextFile[],
  claims: ReadonlyMap<string, string>,
): DataFile {
  const body = toZip([
    ...files.map((file) => [file.name, file.body] as const),
    ...[...edition.articles].map(([id, text]) => [`articles/${id}.md`, text] as const),
    ...[...claims].map(([id, text]) => [`claims/${id}.json`, text] as const),
    ...SCHEMA_NAMES.map((name) => [`schemas/${name}`, schemaFile(edition, name)] as const),
  ]);
  return {
    name: 'corpus.zip',
    type: 'application/zip',
    what: 'All of it in one archive, with the file of each claim, the schemas, and the articles as Markdown with their claims marked.',
    body,
  };
}

/**
 * The files under /data/, in the order of the page that lists them.
 *
 * @param claims the files of single claims, which the archive holds
 * @throws where a file is not what its schema says
 */
export function dataFiles(edition: Edition, claims = claimFiles(edition)): DataFile[] {
  const files = [
    ...claimsFiles(edition),
    questionsFile(edition),
    factsFile(edition),
    ledgerFile(edition),
    bibliographyFile(edition),
    readmeFile(edition),
    feedFile(edition),
  ];
  return [...files, archiveFile(edition, files, claims)];
}
