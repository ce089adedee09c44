import { x } from 'xastscript';
import { xmlDocument } from './xml.ts';

const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';
/** OpenSearch takes no longer names. */
const LONGEST_NAME = 16;

/** What a description of the search says. */
export interface OpenSearch {
  /** Title of the site. */
  readonly title: string;
  /** Full address of the search page. */
  readonly search: string;
  /** Full address of the icon. */
  readonly icon: string;
}

/** The search of the site as browsers take it up among theirs (OpenSearch 1.1). */
export function openSearch({ title, search, icon }: OpenSearch): string {
  const document = x('OpenSearchDescription', { xmlns: NAMESPACE }, [
    x('ShortName', Array.from(title).slice(0, LONGEST_NAME).join('').trim()),
    x('Description', `Search the claims of “${title}”`),
    x('InputEncoding', 'UTF-8'),
    x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, icon),
    x('Url', { type: 'text/html', method: 'get', template: `${search}?q={searchTerms}` }),
  ]);
  return xmlDocument(document);
}
