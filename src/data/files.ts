import { citer } from '../cite/citation.ts';
import { toBiblatex } from '../cite/biblatex.ts';
import { toZip } from './archive.ts';
import type { Edition } from './edition.ts';
import { atomFeed } from './feed.ts';
import type { DataFile, TextFile } from './file.ts';
import {
  claimFiles,
  claimsFiles,
  factsFile,
  ledgerFile,
  questionsFile,
  schemaFile,
} from './json-files.ts';
import { dataReadme } from './readme.ts';
import { SCHEMA_NAMES } from './schema/published.ts';

function bibliographyFile({ corpus, history, locate }: Edition): TextFile {
  const cite = citer(corpus, history.dayOf, locate);
  return {
    name: 'articles.bib',
    type: 'application/x-bibtex; charset=utf-8',
    what: 'The articles as a bibliography for BibLaTeX. What is not known is left out.',
    body: toBiblatex(corpus.sources.flatMap((source) => cite.article(source).items)),
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
    what: 'Questions, claims, what changed in them and what is gone as an Atom feed, dated by the commits that made it so and by what editors signed.',
    body: atomFeed(edition),
  };
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
