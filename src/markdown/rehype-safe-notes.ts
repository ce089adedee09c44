import type { Element, ElementContent, Nodes, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { withBase } from '../paths.ts';
import { isEditorsNote } from './editors-note.ts';

/** What a note may hold: what its Markdown can say, and nothing that fetches, runs or names. */
const sanitize = rehypeSanitize({
  tagNames: [
    ...['p', 'br', 'hr', 'em', 'strong', 'a', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
    ...['h3', 'h4', 'h5', 'h6'],
  ],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
});

/** A note stands under a heading of the second rank. */
const HEADING = /^h([1-6])$/;
const below = (rank: number): string => `h${String(Math.min(6, rank + 2))}`;

/** The words that stand for a picture: notes have none, since a reader's browser would fetch them. */
function wordsOf({ properties }: Element): ElementContent[] {
  const { alt } = properties;
  return typeof alt === 'string' && alt !== '' ? [{ type: 'text', value: alt }] : [];
}

/**
 * Makes editors' notes safe to show, whoever wrote them: links go to the web, to mail or to this
 * site, where an address from its root gets the base; pictures become their words. Articles are
 * left as they are, since they hold no Markdown but what the annotator wrote.
 */
export function rehypeSafeNotes({ base }: { readonly base: string }) {
  return (tree: Root, { path }: { readonly path?: string }): Nodes | undefined => {
    if (!isEditorsNote(path)) return undefined;
    visit(tree, 'element', (element, index, parent) => {
      const { tagName, properties } = element;
      const rank = HEADING.exec(tagName)?.[1];
      if (rank !== undefined) element.tagName = below(Number(rank));
      if (tagName === 'img' && parent && index !== undefined) {
        parent.children.splice(index, 1, ...wordsOf(element));
        return index;
      }
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href))
        properties.href = withBase(base, href);
      return undefined;
    });
    return sanitize(tree);
  };
}
