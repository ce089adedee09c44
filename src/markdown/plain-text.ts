import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** The words of a Markdown text without its marks, its paragraphs as one. */
export function plainText(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((block) => toString(block))
    .join(' ');
}
