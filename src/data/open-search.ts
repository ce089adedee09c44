import { x } from 'xastscript';
import { xmlDocument } from './xml.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';
const TYPE = 'application/opensearchdescription+xml';
/** OpenSearch takes no longer names, in characters. */
const LONGEST_NAME = 16;

/** What a description of the search says. */
export interface OpenSearch {
  /** Title of the site. */
  readonly title: string;
  /** Full address of the search page. */
  readonly search: string;
  /** Full address of the icon. */
  readonly icon: string;
  /** Full address of the description itself, by which browsers keep it up to date. */
  readonly self: string;
}

/** The search of the site as browsers take it up among theirs (OpenSearch 1.1). */
export function openSearch({ title, search, icon, self }: OpenSearch): string {
  const document = x('OpenSearchDescription', { xmlns: NAMESPACE }, [
    x('ShortName', shortName(title)),
    x('Description', `Search the claims of “${title}”`),
    x('InputEncoding', 'UTF-8'),
    x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, icon),
    x('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
    x('Url', { type: TYPE, rel: 'self', template: self }),
  ]);
  return xmlDocument(document);
}

/** As many whole words of a title as there is room for; of a word too long its beginning. */
function shortName(title: string): string {
  const letters = Array.from(title);
  const cut = letters.slice(0, LONGEST_NAME).join('');
  const isWhole = !/[\p{L}\p{N}]/u.test(letters[LONGEST_NAME] ?? '');
  const words = isWhole ? cut : cut.replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '');
  return words.trim();
}
