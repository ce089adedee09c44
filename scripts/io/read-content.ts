import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArticleInput } from '../../src/annotator/corpus.ts';
import { inferDate, inferTitle } from '../../src/annotator/source/infer.ts';
import { Corpus } from '../../src/schemas/corpus.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { type Basis, SourceNotes } from '../../src/schemas/source.ts';
import { byline } from './byline.ts';
import { InputError } from './input-error.ts';
import { type CorrectionsFile, readCorrections } from './read-corrections.ts';
import { readLedger } from './read-ledger.ts';
import { type QuestionText, readQuestions } from './read-questions.ts';
import { pastedSigns } from './pasted.ts';
import { readArticleFile } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { refuseRetired } from './retired.ts';
import { sigla } from './sigla.ts';

/** What people wrote: the articles in the order of the corpus, its vocabulary, and what is doubtful. */
export interface Content {
  readonly articles: readonly ArticleInput[];
  readonly corpus: Corpus;
  readonly corrections: CorrectionsFile;
  /** What editors wrote on questions. */
  readonly questions: readonly QuestionText[];
  readonly ledger: Ledger;
  readonly warnings: readonly string[];
}

/**
 * Reads `DIR/sources` and, where they stand, `DIR/corpus.yml`, `DIR/corrections.yml` and
 * `DIR/questions`. The order of the files on the disk does not matter.
 *
 * @throws InputError that names the file, the line and the mend
 */
export function readContent(dir: string): Content {
  refuseRetired(dir);
  const corpusFile = join(dir, 'corpus.yml');
  const corpus = existsSync(corpusFile) ? readYaml(corpusFile, Corpus).value : Corpus.parse({});
  const sources = join(dir, 'sources');
  const names = articleNames(sources);
  for (const id of corpus.sources) {
    if (!names.some((name) => idOf(name) === id)) {
      throw new InputError(
        corpusFile,
        null,
        `names the source “${id}”, and no sources/${id}.txt stands there.`,
        'Add the file or take the name out.',
      );
    }
  }
  const read = names.map((name) => readSource(sources, name));
  const ordered = read.sort(
    (a, b) =>
      rank(corpus, a.id) - rank(corpus, b.id) ||
      compareText(a.notes.siglum ?? '~', b.notes.siglum ?? '~') ||
      compareText(a.id, b.id),
  );
  const signs = sigla(
    ordered.map(({ path, notes }) => ({
      file: path.replace(/\.txt$/, '.yml'),
      siglum: notes.siglum,
    })),
  );
  const articles = ordered.map((source, index) => toInput(source, signs[index] ?? '?'));
  return {
    articles,
    corpus,
    corrections: readCorrections(dir),
    questions: readQuestions(dir),
    ledger: readLedger(dir),
    warnings: ordered.flatMap(warningsOf),
  };
}

function articleNames(sources: string): string[] {
  const names = existsSync(sources) ? readdirSync(sources) : [];
  const texts = names.filter((name) => name.endsWith('.txt')).sort(compareText);
  if (texts.length === 0)
    throw new InputError(sources, null, 'holds no article.', 'Put a .txt file there.');
  const orphan = names.find(
    (name) => /\.ya?ml$/.test(name) && !texts.includes(name.replace(/\.ya?ml$/, '.txt')),
  );
  if (orphan !== undefined) {
    throw new InputError(
      join(sources, orphan),
      null,
      'has no article beside it.',
      `Add ${orphan.replace(/\.ya?ml$/, '.txt')} or remove the file.`,
    );
  }
  const twins = texts.find((name) =>
    texts.some((other) => other !== name && idOf(other) === idOf(name)),
  );
  if (twins !== undefined)
    throw new InputError(
      join(sources, twins),
      null,
      `has the same id as another file, “${idOf(twins)}”.`,
      'Rename one of them.',
    );
  return texts;
}

function idOf(name: string): string {
  const id = name
    .replace(/\.txt$/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'article' : id;
}

interface RawSource {
  readonly id: string;
  readonly file: string;
  readonly path: string;
  readonly notes: SourceNotes;
  readonly bare: boolean;
  readonly bytes: Uint8Array;
  readonly text: string;
}

function readSource(sources: string, name: string): RawSource {
  const path = join(sources, name);
  const notesFile = join(sources, name.replace(/\.txt$/, '.yml'));
  const bare = !existsSync(notesFile);
  return {
    id: idOf(name),
    file: name,
    path,
    bare,
    notes: bare ? {} : readYaml(notesFile, SourceNotes).value,
    ...readArticleFile(path),
  };
}

function toInput(raw: RawSource, sign: string): ArticleInput {
  const { id, file, notes, bytes, text } = raw;
  return {
    text,
    source: {
      id,
      sign,
      file,
      title: notes.title ?? inferTitle(text) ?? id,
      ...origin(raw),
      ...known(raw),
      display: notes.display ?? 'full',
      sha256: bytesToHex(sha256(bytes)),
    },
  };
}

type Origin = Pick<
  ArticleInput['source'],
  'author' | 'authors' | 'publisher' | 'date' | 'kind' | 'url' | 'archived'
>;

/** Who, when and where, as the notes say; nothing is made up where they are silent. */
function origin({ notes, text }: RawSource): Origin {
  const { authors = [], publisher = null, kind = null, url = null, archived = null } = notes;
  const author = notes.author ?? byline(authors);
  const date = notes.date === undefined ? (inferDate(text)?.date ?? null) : notes.date;
  return { author, authors, publisher, date, kind, url, archived };
}

/** How the date and the author are known: as the notes say, else stated where they are there at all. */
function known(raw: RawSource): Pick<ArticleInput['source'], 'known' | 'knownFrom'> {
  const { author, date } = origin(raw);
  const read = raw.notes.date === undefined ? inferDate(raw.text) : undefined;
  const ofDate = basis(raw.notes.known?.date, date);
  const ofAuthor = basis(raw.notes.known?.author, author);
  return {
    known: { date: ofDate.basis, author: ofAuthor.basis },
    knownFrom: { date: ofDate.from ?? read?.from ?? null, author: ofAuthor.from },
  };
}

type KnownEntry = NonNullable<SourceNotes['known']>['date'];

function basis(entry: KnownEntry, value: string | null): { basis: Basis; from: string | null } {
  if (typeof entry === 'object') return { basis: entry.basis, from: entry.from ?? null };
  return { basis: entry ?? (value === null ? 'unknown' : 'stated'), from: null };
}

function warningsOf(source: RawSource): string[] {
  const pasted = pastedSigns(source.text).map(
    ({ line, what }) =>
      `${source.path}:${String(line)}: ${what}; what it says there may be misread. Keep the article’s words alone.`,
  );
  return [...pasted, ...bareWarnings(source)];
}

function bareWarnings({ path, bare, notes, text }: RawSource): string[] {
  if (!bare) return [];
  const date = notes.date ?? inferDate(text)?.date;
  const known =
    date === undefined
      ? 'its date is unknown, so times like “last year” stay open'
      : `its date is read off the text, ${date}`;
  return [`${path}: no .yml beside it; its title is read off the text and ${known}.`];
}

function rank(corpus: Corpus, id: string): number {
  const at = corpus.sources.indexOf(id);
  return at < 0 ? corpus.sources.length : at;
}

/** Order by UTF-16 code units, the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
