import type { CSL, CSLName, CSLType } from '@citation-js/core';
import { inOnePiece } from './author.ts';
import { isoDate } from './iso-date.ts';

/** What a page says of itself beside its citation. */
export interface PageAbout {
  readonly keywords: readonly string[];
  /** Full address of the page, where the build knows it. */
  readonly address: string | undefined;
}

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** Zotero's names for the types of items; without one it takes any page with a title for a paper. */
const ZOTERO: Partial<Record<CSLType, string>> = {
  'article-newspaper': 'newspaperArticle',
  'post-weblog': 'blogPost',
  webpage: 'webpage',
};

/** "Family, given suffix"; after a comma Zotero looks for given names, and after a space too. */
function nameOf({ literal, family = '', given, suffix }: CSLName): string {
  if (literal !== undefined) return /\s/.test(literal) ? `${inOnePiece(literal)},` : literal;
  return [`${family},`, given, suffix].filter(Boolean).join(' ');
}

/** A lone author of several names before and after the comma would be taken for two: no space there may break. */
function namesOf(authors: readonly CSLName[]): string[] {
  const [only, ...more] = authors.map(nameOf);
  if (only === undefined || more.length > 0) return authors.map(nameOf);
  return [only.replace(/(?<=, ).*/, (given) => given.replaceAll(' ', '\u00a0'))];
}

/**
 * The tags by which reference managers and Google Scholar read a page, as Highwire Press named
 * them; with two of Zotero's own for what those cannot say. What is not known has no tag.
 */
export function citationTags(item: CSL, { keywords, address }: PageAbout): MetaTag[] {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', item.title],
    ...namesOf(item.author ?? []).map((name) => ['citation_author', name] as const),
    ['citation_publication_date', isoDate(item)?.replaceAll('-', '/')],
    ['citation_public_url', item.URL],
    ['citation_abstract_html_url', address === item.URL ? undefined : address],
    ['citation_abstract', item.abstract],
    ['citation_language', item.language],
    ['citation_keywords', keywords.join('; ')],
    // The tag of a journal's title would make a journal article of it.
    ['prism.publicationName', item['container-title']],
    ['z:itemType', ZOTERO[item.type]],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
