import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { bodyTree } from '../../../src/annotator/markdown/body.ts';
import type { Mark } from '../../../src/annotator/markdown/nest.ts';
import { articleText } from '../../../src/annotator/text/normalise.ts';
import { type Block, blocksOf } from '../../../src/annotator/text/blocks.ts';
import { linesOf } from '../../../src/annotator/text/lines.ts';
import { annotatedMarkdown } from '../../../src/schemas/annotated-markdown.ts';
import { BITING, marksIn, text } from './marked-text.ts';

/** The words of an article and what is marked in them. */
interface Shown {
  /** Text of each block, white space folded. */
  readonly blocks: readonly string[];
  /** Id of each mark to the stretch it covers, `[from, to)` in characters that are no white space. */
  readonly marks: Readonly<Record<string, readonly [number, number]>>;
}

const folded = (text: string): string => text.replace(/[\t\n\v\f\r ]+/g, ' ').trim();
const solid = (text: string): number => text.replace(/[\t\n\v\f\r ]+/g, '').length;

/** What should be shown, by the text, its blocks and its marks alone. */
function expected(text: string, blocks: readonly Block[], marks: readonly Mark[]): Shown {
  const before = (end: number): number =>
    solid(
      blocks
        .map(({ span }) => text.slice(span[0], Math.max(span[0], Math.min(end, span[1]))))
        .join(''),
    );
  const stretches = marks.map(({ id, span }) => [id, [before(span[0]), before(span[1])]] as const);
  return {
    blocks: blocks.map(({ span }) => folded(text.slice(...span))),
    marks: Object.fromEntries(stretches.filter(([, [from, to]]) => from < to)),
  };
}

/** What a reader of the Markdown is shown. */
function shown(markdown: string): Shown {
  const tree = annotatedMarkdown.parse(markdown);
  const stretches = new Map<string, [number, number]>();
  let at = 0;
  const read = (node: Nodes): string => {
    const from = at;
    if (node.type === 'text') at += solid(node.value);
    const text =
      'children' in node
        ? node.children.map(read).join('')
        : node.type === 'text'
          ? node.value
          : undefined;
    if (text === undefined) throw new Error(`the text was read as ${node.type}`);
    if (node.type !== 'textDirective' || from === at) return text;
    const { id, part } = node.attributes ?? {};
    const mark = id ?? part ?? '';
    if (id != null && stretches.has(mark)) throw new Error(`${mark} carries its id twice`);
    stretches.set(mark, [stretches.get(mark)?.[0] ?? from, at]);
    return text;
  };
  const blocks = tree.children.map((node) => folded(read(node)));
  return { blocks, marks: Object.fromEntries(stretches) };
}

function roundTrip(text: string, marks: readonly Mark[]): void {
  const blocks = blocksOf(linesOf(text));
  const markdown = annotatedMarkdown.stringify(bodyTree(text, blocks, marks));
  expect(shown(markdown)).toEqual(expected(text, blocks, marks));
}

describe('a biting text comes back as it was', () => {
  it.each(BITING.filter((piece) => piece.trim() !== '').map((piece) => [piece]))('%j', (piece) => {
    for (const text of [
      piece,
      `${piece} a`,
      `a ${piece}`,
      `a${piece}b`,
      `a ${piece} b`,
      `a\n${piece}\nb`,
      `${piece}${piece}`,
    ]) {
      roundTrip(text, []);
      roundTrip(text, [{ name: 'claim', id: 'all', span: [0, text.length], rank: 0 }]);
      const at = text.indexOf(piece);
      roundTrip(text, [{ name: 'claim', id: 'one', span: [at, at + piece.length], rank: 0 }]);
    }
  });

  it('with its line ends and byte order mark normalised', () => {
    const text = articleText('\uFEFFOne line.\r\n\r\nAnother: 10:30.\r\n');
    const blocks = blocksOf(linesOf(text));
    expect(shown(annotatedMarkdown.stringify(bodyTree(text, blocks, []))).blocks).toEqual([
      'One line.',
      'Another: 10:30.',
    ]);
  });
});

const marked = text.chain((words) => marksIn(words.length).map((marks) => ({ words, marks })));

describe('any text and any marks', () => {
  it('come back from Markdown with the same words under the same marks', () => {
    fc.assert(
      fc.property(marked, ({ words, marks }) => roundTrip(words, marks)),
      { numRuns: 500, seed: 20 },
    );
  });

  it('are written the same way twice', () => {
    fc.assert(
      fc.property(marked, ({ words, marks }) => {
        const tree = (): Root => bodyTree(words, blocksOf(linesOf(words)), marks);
        expect(annotatedMarkdown.stringify(tree())).toBe(annotatedMarkdown.stringify(tree()));
      }),
      { numRuns: 50, seed: 20 },
    );
  });
});
