import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Source, SourceKind } from '../schemas/source.ts';

const TYPES: Readonly<Record<SourceKind, 'article-newspaper' | 'post-weblog' | 'article'>> = {
  'op-ed': 'article-newspaper',
  analysis: 'article',
  news: 'article-newspaper',
  rewrite: 'article-newspaper',
  blog: 'post-weblog',
  other: 'article',
};

/** What a reader of the entry should know of how its fields are known. */
function noteOf({ date, author, known, knownFrom, kind }: Source): string {
  const notes = [
    kind,
    date === null && 'date unknown',
    date !== null &&
      known.date === 'inferred' &&
      `date inferred${knownFrom.date === null ? '' : ` ${knownFrom.date}`}`,
    author === null && 'author unknown',
    author !== null && known.author === 'inferred' && 'author inferred',
  ];
  return notes.filter(Boolean).join('; ');
}

/** An ISO 8601 date as CSL has it. */
function dateParts(date: string): [number] | [number, number] | [number, number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

/** A source in CSL JSON; what is not known is left out. */
export function toCsl(source: Source): CSL {
  const { id, title, author, publisher, date, url, kind } = source;
  return {
    id,
    title,
    type: kind === null ? 'article' : TYPES[kind],
    note: noteOf(source),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { 'container-title': publisher, publisher }),
    ...(date === null ? {} : { issued: { 'date-parts': [dateParts(date)] } }),
    ...(url === null ? {} : { URL: url }),
  };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** The text as TeX takes it; `<` and `>` too, which the formatter would read as markup. */
const tex = (text: string): string =>
  text.replace(/[\\~^<>&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`);

const texOrNull = (text: string | null): string | null => (text === null ? null : tex(text));

function texSource(source: Source): Source {
  const { title, author, publisher, knownFrom } = source;
  return {
    ...source,
    title: tex(title),
    author: texOrNull(author),
    publisher: texOrNull(publisher),
    knownFrom: { ...knownFrom, date: texOrNull(knownFrom.date) },
  };
}

// Titles in any script stay as they are, for which the formatter's own escapes must be off, and
// the sources' own ids are the citation keys.
const config = plugins.config.get('@bibtex');
config.format.asciiOnly = false;
config.format.useIdAsLabel = true;
config.format.checkLabel = false;

/** The sources as a BibTeX file, in the order of their sigla. */
export function bibliography(sources: readonly Source[]): string {
  return String(new Cite(sources.map(texSource).map(toCsl)).format('bibtex'));
}
