import type { Element, ElementContent, Parents, Text } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A piece of the text of some elements: offsets in UTF-16 code units, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text node of a passage, with its place in the passage's text. */
interface Piece {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
}

/**
 * Where words stand in the text of a passage, which may be cut in several elements; white space
 * counts as alike. Null where they do not stand there.
 */
export function rangeOf(passage: readonly Element[], words: string): Range | null {
  const text = textOf(passage);
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s*`);
  const found = pattern === '' ? null : new RegExp(pattern, 'u').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** Where the first word of a range ends. */
export function firstWordEnd(passage: readonly Element[], { start, end }: Range): number {
  const word = /^\s*\S+/u.exec(textOf(passage).slice(start, end));
  return start + (word?.[0].length ?? 0);
}

/** Puts each piece of text in a range into a `<span>` of a class. */
export function wrapRange(passage: readonly Element[], range: Range, className: string): void {
  for (const { node, parent, start } of piecesOf(passage)) {
    const from = Math.max(range.start - start, 0);
    const to = Math.min(range.end - start, node.value.length);
    if (from >= to) continue;
    const words = h('span', { className: [className] }, node.value.slice(from, to));
    replace(parent, node, [
      textNode(node.value.slice(0, from)),
      words,
      textNode(node.value.slice(to)),
    ]);
  }
}

/** Puts an element into the text of a passage; at its very end where the offset lies beyond it. */
export function insertAt(passage: readonly Element[], offset: number, element: Element): void {
  const pieces = piecesOf(passage);
  const piece = pieces.find(({ node, start }) => offset <= start + node.value.length);
  if (!piece) {
    passage.at(-1)?.children.push(element);
    return;
  }
  const { node, parent, start } = piece;
  const at = offset - start;
  replace(parent, node, [
    textNode(node.value.slice(0, at)),
    element,
    textNode(node.value.slice(at)),
  ]);
}

/** The text of a passage without the apparatus that stands in it already. */
function textOf(passage: readonly Element[]): string {
  return piecesOf(passage)
    .map(({ node }) => node.value)
    .join('');
}

function piecesOf(passage: readonly Element[]): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (const element of passage) {
    visit(element, (node, _, parent) => {
      if (node.type === 'element' && node.properties.dataApparatus !== undefined) return 'skip';
      if (node.type === 'text' && parent) {
        pieces.push({ node, parent, start: length });
        length += node.value.length;
      }
      return undefined;
    });
  }
  return pieces;
}

function textNode(value: string): Text | null {
  return value === '' ? null : { type: 'text', value };
}

function replace(parent: Parents, node: Text, by: readonly (ElementContent | null)[]): void {
  const at = parent.children.findIndex((child) => child === node);
  parent.children.splice(at, 1, ...by.filter((child) => child !== null));
}
