import { Facts } from '../schemas/facts.ts';
import { Ledger } from '../schemas/ledger.ts';
import { toZip } from './archive.ts';
import { bibliography } from './bibliography.ts';
import { claimEntries } from './claims.ts';
import { CLAIM_COLUMNS, claimsCsv } from './csv.ts';
import type { Edition } from './edition.ts';
import { atomFeed } from './feed.ts';
import { toJson } from './json.ts';
import { questionEntries } from './questions.ts';
import { archiveReadme } from './readme.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** A file that readers can download. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  /** What it is, in a sentence or two. */
  readonly what: string;
  readonly fields?: readonly string[];
  readonly body: string | Uint8Array<ArrayBuffer>;
}

interface TextFile extends DataFile {
  readonly body: string;
}

const keysOf = (items: readonly object[]): string[] => Object.keys(items[0] ?? {});

function claimsFiles(edition: Edition): readonly [TextFile, TextFile] {
  const claims = claimEntries(edition);
  return [
    {
      name: 'claims.json',
      type: JSON_TYPE,
      what: 'The claims, each with its facts in full.',
      fields: keysOf(claims),
      body: toJson({ claims }),
    },
    {
      name: 'claims.csv',
      type: 'text/csv; charset=utf-8; header=present',
      what: 'The claims as a table, one a row. An apostrophe is set before text that a spreadsheet would take for a formula.',
      fields: CLAIM_COLUMNS,
      body: claimsCsv(claims),
    },
  ];
}

function questionsFile(edition: Edition): TextFile {
  const questions = questionEntries(edition);
  return {
    name: 'questions.json',
    type: JSON_TYPE,
    what: 'What two or more articles speak to: each one’s words, the verdict and the working.',
    fields: keysOf(questions),
    body: toJson({ questions }),
  };
}

function factsFile({ facts }: Edition): TextFile {
  return {
    name: 'facts.json',
    type: JSON_TYPE,
    what: 'Everything that was found, as the site itself reads it.',
    fields: Object.keys(Facts.shape),
    body: facts,
  };
}

function ledgerFile({ ledger }: Edition): TextFile {
  return {
    name: 'ledger.json',
    type: JSON_TYPE,
    what: 'Every claim id ever published: its words and those around them, how it stood before, what became of it, and the states of the corpus.',
    fields: Object.keys(Ledger.shape),
    body: toJson(ledger),
  };
}

function bibliographyFile({ corpus }: Edition): TextFile {
  return {
    name: 'articles.bib',
    type: 'application/x-bibtex; charset=utf-8',
    what: 'The articles as a BibTeX bibliography. What is not known is left out.',
    body: bibliography(corpus.sources),
  };
}

function archiveFile({ corpus, articles }: Edition, files: readonly TextFile[]): DataFile {
  const body = toZip([
    ['README.txt', archiveReadme(corpus)],
    ...files.map((file) => [file.name, file.body] as const),
    ...[...articles].map(([id, text]) => [`articles/${id}.md`, text] as const),
  ]);
  return {
    name: 'corpus.zip',
    type: 'application/zip',
    what: 'The facts, the ledger of ids, the claims as a table, the questions and the bibliography in one archive, with the articles as Markdown with their claims marked.',
    body,
  };
}

function feedFile(edition: Edition): TextFile {
  return {
    name: 'feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    what: 'Questions and claims as an Atom feed, dated as their sources are.',
    body: atomFeed(edition),
  };
}

/** The files under /data/, in the order of the page that lists them. */
export function dataFiles(edition: Edition): DataFile[] {
  const [claims, table] = claimsFiles(edition);
  const questions = questionsFile(edition);
  const facts = factsFile(edition);
  const ledger = ledgerFile(edition);
  const articles = bibliographyFile(edition);
  const archive = archiveFile(edition, [facts, ledger, table, questions, articles]);
  return [claims, table, questions, facts, ledger, articles, archive, feedFile(edition)];
}
