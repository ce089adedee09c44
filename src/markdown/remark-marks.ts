import type { Html, Paragraph, Root, Text } from 'mdast';
import type { Directives, TextDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import { isEditorsNote } from './editors-note.ts';

/** What is told of the file that is read; its text is what it says as a string. */
interface Written {
  readonly path?: string;
  toString(): string;
}

const FACTS = new Set(['quantity', 'event', 'statement']);

/**
 * Turns `:claim[...]{#id}` into `<mark data-claim="id" id="id">` and facts into
 * `<span class="quantity" data-fact="id">`. The later piece of a mark that another cuts
 * (`{part="id"}`) carries the data attribute and no id. Raw HTML becomes the text it is, and so
 * does what looks like a directive in an editor's note, such as the end of "10:30".
 *
 * @throws an error with the line of a directive that is no mark
 */
export function remarkMarks() {
  return (tree: Root, file: Written): void => {
    visit(tree, 'html', (node: Html, index, parent) => {
      if (parent && index !== undefined) {
        parent.children[index] = { type: 'text', value: node.value };
      }
    });
    if (isEditorsNote(file.path)) {
      unmark(tree, String(file));
      return;
    }
    visit(tree, ['leafDirective', 'containerDirective'], (node) => {
      throw new Error(`line ${node.position?.start.line ?? '?'}: a directive that is no mark.`);
    });
    visit(tree, 'textDirective', mark);
  };
}

/** Puts in place of each directive the characters it was written with. */
function unmark(tree: Root, written: string): void {
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return undefined;
    const { start, end } = node.position ?? {};
    const text: Text = { type: 'text', value: written.slice(start?.offset, end?.offset) };
    const block: Paragraph = { type: 'paragraph', children: [text] };
    parent.children[index] = node.type === 'textDirective' ? text : block;
    return SKIP;
  });
}

function isDirective(node: { readonly type: string }): node is Directives {
  return node.type.endsWith('Directive');
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
