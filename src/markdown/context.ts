import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { annotatedMarkdown } from '../schemas/annotated-markdown.ts';

/** The text around a claim in its paragraph; together with the quote it is the paragraph. */
export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Trees by Markdown: the pages of an article's claims all ask for the same one. */
const trees = new Map<string, Root>();

/** The annotated Markdown of an article as a tree, which is shared and not to be changed. */
export function parseArticle(body: string): Readonly<Root> {
  const known = trees.get(body);
  if (known) return known;
  const tree = annotatedMarkdown.parse(body);
  trees.set(body, tree);
  return tree;
}

/**
 * The paragraph in which each claim begins, by claim id. A claim that runs over several
 * paragraphs, or that another mark cuts, has in `quote` the piece that begins it.
 */
export function claimContexts(tree: Readonly<Root>): Map<string, Context> {
  const contexts = new Map<string, Context>();
  for (const block of tree.children) {
    const paragraph = toString(block);
    let from = 0;
    visit(block, 'textDirective', (mark) => {
      if (mark.name !== 'claim' || !mark.attributes?.id) return;
      const quote = toString(mark);
      const at = paragraph.indexOf(quote, from);
      from = at + quote.length;
      const [before, after] = [paragraph.slice(0, at), paragraph.slice(from)];
      contexts.set(mark.attributes.id, { before, quote, after });
    });
  }
  return contexts;
}

/** The number of the paragraph in which each claim begins, from 1, by claim id; headings have none. */
export function claimParagraphs(tree: Readonly<Root>): Map<string, number> {
  const numbers = new Map<string, number>();
  const paragraphs = tree.children.filter(({ type }) => type === 'paragraph');
  for (const [index, paragraph] of paragraphs.entries()) {
    visit(paragraph, 'textDirective', ({ name, attributes }) => {
      if (name === 'claim' && attributes?.id) numbers.set(attributes.id, index + 1);
    });
  }
  return numbers;
}
