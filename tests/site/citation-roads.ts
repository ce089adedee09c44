/**
 * Readers of the formats a citation can be had in, each reduced to what all of them can say. RIS and
 * page metadata are read by the rules of Zotero's translators (RIS.js, Embedded Metadata.js and
 * cleanAuthor of utilities.js, of 2026-06; written here anew), BibLaTeX and BibTeX by the citation
 * library.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isRecord } from '../guards.ts';

/** The family's name and the given ones with a suffix, or a name in one piece. */
export type Name = string | readonly [family: string, given: string];

/** What a citation says by any road. */
export interface Said {
  /** Zotero's name for the type. */
  readonly type: string;
  readonly title: string;
  readonly authors: readonly Name[];
  /** "2024-08-20", or less. */
  readonly date: string;
  readonly container: string;
  readonly url: string;
}

const ofCsl: Readonly<Record<string, string>> = {
  webpage: 'webpage',
  'article-newspaper': 'newspaperArticle',
  'post-weblog': 'blogPost',
};

/** `importTypeMap` and `exportTypeMap` of RIS.js, as far as they are used. */
const ofRis: Readonly<Record<string, string>> = {
  ELEC: 'webpage',
  NEWS: 'newspaperArticle',
  BLOG: 'blogPost',
  GEN: 'journalArticle',
};

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const folded = (value: unknown): string => string(value).replace(/\s+/g, ' ').trim();

const inParts = (family: string, given: string): Name => (given === '' ? family : [family, given]);

/** An item of CSL-JSON. */
export function fromCsl(item: unknown): Said {
  if (!isRecord(item)) throw new Error('no item');
  const names = Array.isArray(item.author) ? item.author.filter(isRecord) : [];
  return {
    type: ofCsl[string(item.type)] ?? '',
    title: folded(item.title),
    authors: names.map(({ given, family, suffix, literal, ...rest }) =>
      literal === undefined
        ? inParts(
            folded(`${string(rest['non-dropping-particle'])} ${string(family)}`),
            folded(`${string(given)} ${string(suffix)}`),
          )
        : folded(literal),
    ),
    date: dateOf(item.issued),
    container: folded(item['container-title'] ?? item.publisher),
    url: string(item.URL),
  };
}

function dateOf(issued: unknown): string {
  const dates = isRecord(issued) ? issued['date-parts'] : undefined;
  const parts: unknown = Array.isArray(dates) ? dates[0] : undefined;
  return Array.isArray(parts) ? parts.map((part) => String(part).padStart(2, '0')).join('-') : '';
}

/** The entries of a BibLaTeX or BibTeX file. */
export function fromBib(text: string): Said[] {
  return new Cite(text).data.map(fromCsl);
}

/** The records of a RIS file; lines are "TG  - value". */
export function fromRis(text: string): Said[] {
  return text
    .split('ER  - ')
    .slice(0, -1)
    .map((record) => {
      const all = (tag: string): string[] =>
        [...record.matchAll(new RegExp(`^${tag} {2}- (.*?)\\r?$`, 'gm'))].map(([, v = '']) => v);
      return {
        type: ofRis[all('TY')[0] ?? ''] ?? '',
        title: folded(all('TI')[0]),
        authors: all('AU').map(risName),
        date: risDate(all('DA')[0] ?? all('PY')[0] ?? ''),
        container: folded(all('T2')[0]),
        url: all('UR')[0] ?? '',
      };
    });
}

/** Up to the first comma it is the family's name; one without is in one piece. */
function risName(value: string): Name {
  const [family = ''] = value.split(/\s*,\s*/);
  const rest = value.slice(family.length).replace(/^\s*,\s*/, '');
  return inParts(family, rest.replace(/,(?=\S)/, ' '));
}

/** "YYYY/MM/DD/other": whatever else there is is no part of the date. */
function risDate(value: string): string {
  const [, ...parts] = /^(\d+)(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/[^/]*)?)?)?$/.exec(value) ?? [];
  return parts.filter(Boolean).join('-');
}

/** The tags of a page, each a name and its content. */
export function fromTags(tags: readonly (readonly [name: string, content: string])[]): Said {
  const all = (wanted: string): string[] =>
    tags.filter(([name]) => name === wanted).map(([, content]) => content);
  return {
    type: all('z:itemType')[0] ?? '',
    title: folded(all('citation_title')[0]),
    authors: tagNames(all('citation_author')),
    date: (all('citation_publication_date')[0] ?? '').replaceAll('/', '-'),
    container: folded(all('prism.publicationName')[0]),
    url: all('citation_public_url')[0] ?? '',
  };
}

/** A semicolon parts names, and in a lone tag a comma between several words on either side, too. */
function tagNames(contents: readonly string[]): Name[] {
  return contents.flatMap((content) => {
    const names = content.split(/\s*;\s*/);
    const byComma = (names[0] ?? '').split(/\s*,\s*/);
    const isList =
      names.length === 1 &&
      contents.length === 1 &&
      byComma.slice(0, 2).filter((part) => part.includes(' ')).length === 2;
    return (isList ? byComma : names).map(cleaned);
  });
}

/** Marks at its ends are cut off; without a comma the last word is the family's name. */
function cleaned(name: string): Name {
  const bare = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '').replace(/\s+/, ' ');
  if (name.includes(',')) {
    const [family = '', given = ''] = bare.replace(/\.([^ ])/, '. $1').split(/, ?/);
    return inParts(family, withPeriods(given));
  }
  const space = bare.lastIndexOf(' ');
  return space < 0 ? bare : inParts(bare.slice(space + 1), withPeriods(bare.slice(0, space)));
}

/** Given names are parted at spaces and periods, and initials get a period. */
function withPeriods(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) => (/^[A-ZЀ-Я]$/.test(word) ? `${word}.` : word))
    .join(' ');
}
