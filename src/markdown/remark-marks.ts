import type { Html, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

const FACTS = new Set(['quantity', 'event', 'statement']);

/**
 * Turns `:claim[...]{#id}` into `<mark data-claim="id" id="id">` and facts into
 * `<span class="quantity" data-fact="id">`. The later piece of a mark that another cuts
 * (`{part="id"}`) carries the data attribute and no id. Raw HTML becomes the text it is.
 *
 * @throws an error with the line of a directive that is no mark
 */
export function remarkMarks() {
  return (tree: Root): void => {
    visit(tree, 'html', (node: Html, index, parent) => {
      if (parent && index !== undefined) {
        parent.children[index] = { type: 'text', value: node.value };
      }
    });
    visit(tree, ['leafDirective', 'containerDirective'], (node) => {
      throw new Error(`line ${node.position?.start.line ?? '?'}: a directive that is no mark.`);
    });
    visit(tree, 'textDirective', mark);
  };
}

function mark(node: TextDirective): void {
  const first = node.attributes?.id;
  const id = first ?? node.attributes?.part;
  if (!id || !(node.name === 'claim' || FACTS.has(node.name))) {
    throw new Error(`line ${node.position?.start.line ?? '?'}: ":${node.name}" is not a mark.`);
  }
  node.data =
    node.name === 'claim'
      ? { hName: 'mark', hProperties: { 'data-claim': id, ...(first ? { id } : {}) } }
      : { hName: 'span', hProperties: { class: node.name, 'data-fact': id } };
}
