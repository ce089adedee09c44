import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';

/** A component as Astro renders it, and as a function of its props for whom checks the types. */
type AstroComponent<Props> = Parameters<AstroContainer['renderToString']>[0] &
  ((props: Props) => unknown);

const container = await AstroContainer.create();
const reader = rehype().data('settings', { fragment: true });

/** A component as the tree that a browser would make of it. */
export async function render<Props extends object>(
  component: AstroComponent<Props>,
  props: NoInfer<Props>,
): Promise<Root> {
  return reader.parse(await htmlOf(component, props));
}

/** The same of one that a browser only takes inside another element, as a row in a table. */
export async function renderIn<Props extends object>(
  parent: string,
  component: AstroComponent<Props>,
  props: NoInfer<Props>,
): Promise<Root> {
  return reader.parse(`<${parent}>${await htmlOf(component, props)}</${parent}>`);
}

function htmlOf<Props extends object>(
  component: AstroComponent<Props>,
  props: Props,
): Promise<string> {
  return container.renderToString(component, { props: Object.fromEntries(Object.entries(props)) });
}

/** The elements that a selector finds. */
export function all(tree: Root | Element, selector: string): Element[] {
  return selectAll(selector, tree);
}

/** The one element that a selector finds; throws where it finds none. */
export function one(tree: Root | Element, selector: string): Element {
  const found = select(selector, tree);
  if (found === undefined) throw new Error(`Nothing is ${selector}.`);
  return found;
}

/** What a reader sees of an element, white space folded. */
export function textOf(tree: Root | Element): string {
  return toText(tree).replace(/\s+/gu, ' ').trim();
}

/** The text of each element that a selector finds. */
export function texts(tree: Root | Element, selector: string): string[] {
  return all(tree, selector).map(textOf);
}
