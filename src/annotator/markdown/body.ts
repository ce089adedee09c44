import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Block } from '../text/blocks.ts';
import { type Mark, type Nested, nest } from './nest.ts';

const DEPTH = { title: 1, heading: 2 } as const;

/** White space that a Markdown parser would fold, trim or read as structure. */
const FOLDED = /[\t\n\v\f\r ]+/g;

/**
 * The text of an article as an mdast tree: blocks in the order of the text, marks as text
 * directives (`:claim[...]{#id}`); the later part of a mark that was cut carries `part="id"`.
 */
export function bodyTree(text: string, blocks: readonly Block[], marks: readonly Mark[]): Root {
  const children = blocks.map((block): Heading | Paragraph => {
    const inside = marks.filter(({ span }) => span[0] < block.span[1] && block.span[0] < span[1]);
    const content = nest(block.span, inside).map((node) => phrasing(text, node));
    return block.kind === 'paragraph' || block.kind === 'note'
      ? { type: 'paragraph', children: content }
      : { type: 'heading', depth: DEPTH[block.kind], children: content };
  });
  return { type: 'root', children };
}

function phrasing(text: string, node: Nested): PhrasingContent {
  if ('span' in node) return { type: 'text', value: text.slice(...node.span).replace(FOLDED, ' ') };
  const { mark, first } = node;
  return {
    type: 'textDirective',
    name: mark.name,
    attributes: first ? { id: mark.id } : { part: mark.id },
    children: node.children.map((child) => phrasing(text, child)),
  } satisfies TextDirective;
}
