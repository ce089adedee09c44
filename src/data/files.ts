import { citer } from '../cite/citation.ts';
import { toBiblatex } from '../cite/biblatex.ts';
import { toZip } from './archive.ts';
import { tableCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import type { Edition } from './edition.ts';
import { atomFeed } from './feed.ts';
import type { DataFile, TableFile, TextFile } from './file.ts';
import { toJson } from './json.ts';
import {
  claimFiles,
  claimsFile,
  factsFile,
  ledgerFile,
  questionsFile,
  schemaFile,
} from './json-files.ts';
import { dataReadme } from './readme.ts';
import { SCHEMA_NAMES } from './schema/published.ts';
import { tablesOf } from './tables/all.ts';
import type { Table } from './tables/table.ts';

function bibliographyFile({ corpus, history, locate }: Edition): TextFile {
  const cite = citer(corpus, history.dayOf, locate);
  return {
    name: 'articles.bib',
    type: 'application/x-bibtex; charset=utf-8',
    what: 'The articles as a bibliography for BibLaTeX. What is not known is left out.',
    body: toBiblatex(corpus.sources.flatMap((source) => cite.article(source).items)),
  };
}

function tableFile(table: Table): TableFile {
  return {
    name: `${table.name}.csv`,
    type: 'text/csv; charset=utf-8; header=present',
    what: table.what,
    fields: table.fields.map(({ name }) => name),
    table,
    body: tableCsv(table),
  };
}

function packageFile(edition: Edition, files: readonly (TextFile | TableFile)[]): TextFile {
  return {
    name: 'datapackage.json',
    type: 'application/json; charset=utf-8',
    what: 'What the files are, what each column of a table means, and whose all of it is, for machines: a Data Package of Frictionless Data.',
    body: toJson(dataPackage(edition, files)),
  };
}

function readmeFile({ corpus }: Edition, tables: readonly Table[], hasFeed: boolean): TextFile {
  return {
    name: 'README.txt',
    type: 'text/plain; charset=utf-8',
    what: 'What the files hold, field by field, and what may be done with them.',
    body: dataReadme(corpus, tables, hasFeed),
  };
}

/** The feed; none where nothing is dated, since an entry has to say when it came to be so. */
function feedFiles(edition: Edition): TextFile[] {
  const body = atomFeed(edition);
  if (body === undefined) return [];
  return [
    {
      name: 'feed.xml',
      type: 'application/atom+xml; charset=utf-8',
      what: 'Questions, claims, what changed in them and what is gone as an Atom feed, dated by the commits that made it so and by what editors signed.',
      body,
    },
  ];
}

function archiveFile(
  edition: Edition,
  files: readonly TextFile[],
  claims: ReadonlyMap<string, string>,
): DataFile {
  const body = toZip([
    ...files.map((file) => [file.name, file.body] as const),
    ...[...edition.articles].map(([id, text]) => [`articles/${id}.md`, text] as const),
    ...[...edition.texts].map(([id, text]) => [`sources/${id}.txt`, text] as const),
    ...[...claims].map(([id, text]) => [`claims/${id}.json`, text] as const),
    ...SCHEMA_NAMES.map((name) => [`schemas/${name}`, schemaFile(edition, name)] as const),
  ]);
  return {
    name: 'corpus.zip',
    type: 'application/zip',
    what: 'All of it in one archive, with the file of each claim, the schemas, the texts, and the articles as Markdown with their claims marked.',
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
  const tables = tablesOf(edition);
  const feed = feedFiles(edition);
  const tabular = tables.map(tableFile);
  const others = [
    claimsFile(edition),
    questionsFile(edition),
    factsFile(edition),
    ledgerFile(edition),
    bibliographyFile(edition),
    readmeFile(edition, tables, feed.length > 0),
    ...feed,
  ];
  const all = [...tabular, packageFile(edition, [...tabular, ...others]), ...others];
  return [...all, archiveFile(edition, all, claims)];
}
