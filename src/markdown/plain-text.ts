import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';

/** The words of a Markdown text without its marks, its paragraphs as one. */
export function plainText(markdown: string): string {
  return remark()
    .parse(markdown)
    .children.map((block) => toString(block))
    .join(' ');
}
