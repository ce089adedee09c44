import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArticleInput } from '../../src/annotator/corpus.ts';
import { inferDate, inferTitle } from '../../src/annotator/source/infer.ts';
import { Corpus } from '../../src/schemas/corpus.ts';
import { type Basis, SourceNotes } from '../../src/schemas/source.ts';
import { InputError } from './input-error.ts';
import { readArticleFile } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** What people wrote: the articles in the order of the corpus, its vocabulary, and what is doubtful. */
export interface Content {
  readonly articles: readonly ArticleInput[];
  readonly corpus: Corpus;
  readonly warnings: readonly string[];
}

/**
 * Reads `DIR/sources` and, where it stands, `DIR/corpus.yml`. The order of the files on the disk
 * does not matter.
 *
 * @throws InputError that names the file, the line and the mend
 */
export function readContent(dir: string): Content {
  const corpusFile = join(dir, 'corpus.yml');
  const corpus = existsSync(corpusFile) ? readYaml(corpusFile, Corpus) : Corpus.parse({});
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
  const signs = sigla(sources, ordered);
  const articles = ordered.map((source, index) => toInput(source, signs[index] ?? '?'));
  return { articles, corpus, warnings: ordered.flatMap(warningsOf) };
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
    notes: bare ? {} : readYaml(notesFile, SourceNotes),
    ...readArticleFile(path),
  };
}

function toInput({ id, file, notes, bytes, text }: RawSource, sign: string): ArticleInput {
  const inferred = notes.date === undefined ? inferDate(text) : undefined;
  const date = notes.date ?? inferred?.date ?? null;
  const author = notes.author ?? null;
  const known = { date: basis(notes.known?.date), author: basis(notes.known?.author) };
  return {
    text,
    source: {
      id,
      sign,
      file,
      title: notes.title ?? inferTitle(text) ?? id,
      author,
      publisher: notes.publisher ?? null,
      date,
      kind: notes.kind ?? null,
      url: notes.url ?? null,
      known: {
        date: known.date.basis ?? (date === null ? 'unknown' : 'stated'),
        author: known.author.basis ?? (author === null ? 'unknown' : 'stated'),
      },
      knownFrom: {
        date: known.date.from ?? inferred?.from ?? null,
        author: known.author.from ?? null,
      },
      display: notes.display ?? 'full',
      sha256: bytesToHex(sha256(bytes)),
    },
  };
}

type KnownEntry = NonNullable<SourceNotes['known']>['date'];

function basis(entry: KnownEntry): { basis?: Basis; from?: string | undefined } {
  return typeof entry === 'object' ? entry : entry === undefined ? {} : { basis: entry };
}

/** The sigla in the order of the sources: those given, else the next free letter. */
function sigla(sources: string, ordered: readonly RawSource[]): string[] {
  const given = ordered.flatMap(({ notes: { siglum } }) => (siglum === undefined ? [] : [siglum]));
  const twice = ordered.find(
    ({ notes: { siglum } }) =>
      siglum !== undefined && given.filter((other) => other === siglum).length > 1,
  );
  if (twice !== undefined) {
    throw new InputError(
      join(sources, twice.file.replace(/\.txt$/, '.yml')),
      null,
      `has a siglum that another source has too, “${twice.notes.siglum ?? ''}”.`,
      'Give it one of its own.',
    );
  }
  const free = letters().filter((letter) => !given.includes(letter));
  return ordered.map(({ notes: { siglum } }) => siglum ?? free.shift() ?? '?');
}

/** A to Z, then AA to ZZ. */
function letters(): string[] {
  const single = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return [...single, ...single.flatMap((first) => single.map((second) => first + second))];
}

function warningsOf({ path, bare, notes, text }: RawSource): string[] {
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
