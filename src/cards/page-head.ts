import { select } from 'hast-util-select';
import { rehype } from 'rehype';

/** What a built page says of itself to who links to it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** The Open Graph title and description of a page that has a card; undefined for one without. */
export function readHead(html: string): PageHead | undefined {
  const tree = rehype().parse(html.slice(0, html.indexOf('</head>')));
  const content = (property: string): string | undefined => {
    const value = select(`meta[property="${property}"]`, tree)?.properties.content;
    return typeof value === 'string' ? value : undefined;
  };
  const title = content('og:title');
  if (title === undefined || content('og:image') === undefined) return undefined;
  return { title, description: content('og:description') ?? '' };
}
