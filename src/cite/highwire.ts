import type { CSL, CSLName, CSLType } from '@citation-js/core';
import { format } from '@citation-js/name';

/** What a page says of itself beside its citation. */
export interface PageAbout {
  /** BCP 47 language of the page. */
  readonly language: string;
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
  document: 'document',
};

const nameOf = (name: CSLName): string => name.literal ?? format(name, true);

/** A date to the year, month or day: "2024/08/20". */
function dateOf({ issued }: CSL): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return parts?.map((part) => String(part).padStart(2, '0')).join('/');
}

/**
 * The tags by which reference managers and Google Scholar read a page, as Highwire Press named
 * them; with two of Zotero's own for what those cannot say. What is not known has no tag.
 */
export function citationTags(item: CSL, { language, keywords, address }: PageAbout): MetaTag[] {
  const quoted = item.abstract !== undefined;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['citation_title', item.title],
    ...(item.author ?? []).map((name) => ['citation_author', nameOf(name)] as const),
    ['citation_publication_date', dateOf(item)],
    ['citation_publisher', item.publisher],
    ['citation_public_url', item.URL],
    ['citation_abstract_html_url', address === item.URL ? undefined : address],
    ['citation_abstract', item.abstract],
    ['citation_language', language],
    ['citation_keywords', keywords.join('; ')],
    // A journal's title would make a journal article of it. Of a claim the site's name is read.
    ['prism.publicationName', quoted ? undefined : item['container-title']],
    ['z:itemType', ZOTERO[item.type]],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
