import type { Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { rehype } from 'rehype';

/** A stretch of a citation, in roman type or in italics. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

const fragment = rehype().data('settings', { fragment: true }).freeze();

/** What a style made of an item as HTML, as runs. */
export function runsOf(html: string): Run[] {
  const tree: Root = fragment.parse(html.trim());
  return runsIn((select('.csl-entry', tree) ?? tree).children, false);
}

function runsIn(nodes: readonly RootContent[], italic: boolean): Run[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ text: node.value, italic }];
    return node.type === 'element' ? runsIn(node.children, italic || node.tagName === 'i') : [];
  });
}

/** Plain text as runs. */
export function plain(text: string): Run[] {
  return [{ text, italic: false }];
}

/** The same runs with their texts changed. */
export function mapText(runs: readonly Run[], change: (text: string) => string): Run[] {
  return runs.map(({ text, italic }) => ({ text: change(text), italic }));
}

/** The runs as plain text. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
