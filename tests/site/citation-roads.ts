/**
 * Readers of the formats a citation can be had in, each reduced to what all of them can say. RIS and
 * page metadata are read by the rules of Zotero's translators (RIS.js, Embedded Metadata.js), in
 * which a comma parts a name; BibLaTeX is read by the citation library.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isRecord } from '../guards.ts';

/** What a citation says by any road. */
export interface Said {
  readonly title: string;
  /** Words of each name in alphabetical order. */
  readonly authors: readonly string[];
  /** "2024-08-20", or less. */
  readonly date: string;
  readonly container: string;
  readonly url: string;
}

const words = (...parts: readonly unknown[]): string =>
  parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .toSorted()
    .join(' ');

const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const folded = (value: unknown): string => string(value).replace(/\s+/g, ' ').trim();

/** An item of CSL-JSON. */
export function fromCsl(item: unknown): Said {
  if (!isRecord(item)) throw new Error('no item');
  const names = Array.isArray(item.author) ? item.author.filter(isRecord) : [];
  return {
    title: folded(item.title),
    authors: names.map(({ given, family, suffix, literal, ...rest }) =>
      words(given, family, suffix, literal, rest['non-dropping-particle']),
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

/** The entries of a BibLaTeX file. */
export function fromBiblatex(text: string): Said[] {
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
      const [date = ''] = all('DA');
      return {
        title: folded(all('TI')[0]),
        authors: all('AU').map((name) => words(...name.split(/\s*,\s*/))),
        date: date.split('/').slice(0, 3).filter(Boolean).join('-'),
        container: folded(all('T2')[0]),
        url: all('UR')[0] ?? '',
      };
    });
}

/** The tags of a page, each a name and its content. */
export function fromTags(tags: readonly (readonly [name: string, content: string])[]): Said {
  const all = (wanted: string): string[] =>
    tags.filter(([name]) => name === wanted).map(([, content]) => content);
  return {
    title: folded(all('citation_title')[0]),
    authors: all('citation_author').map((name) => words(name)),
    date: (all('citation_publication_date')[0] ?? '').replaceAll('/', '-'),
    container: folded(all('prism.publicationName')[0]),
    url: all('citation_public_url')[0] ?? '',
  };
}
