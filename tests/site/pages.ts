import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { rehype } from 'rehype';
import { remove } from 'unist-util-remove';
import type { Site } from '../sites.ts';

/** One HTML file of a built site, parsed as a browser would. */
export interface BuiltPage {
  /** Its address below the site's base: "" for the home page, "claims/a1/" for a claim. */
  readonly address: string;
  readonly tree: Root;
}

const READ = new Map<Site, ReadonlyMap<string, BuiltPage>>();

/** Every page of a built site, by address. Tests share what is read once: nobody may change it. */
export function readPages(site: Site): ReadonlyMap<string, BuiltPage> {
  const pages = READ.get(site) ?? parsePages(site);
  READ.set(site, pages);
  return pages;
}

function parsePages(site: Site): ReadonlyMap<string, BuiltPage> {
  const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      address: file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      tree: rehype().parse(readFileSync(join(site.dist, file), 'utf8')),
    }));
  return new Map(pages.map((page) => [page.address, page]));
}

/** One page of a built site, by its address. */
export function readPage(site: Site, address: string): BuiltPage {
  return {
    address,
    tree: rehype().parse(readFileSync(join(site.dist, address, 'index.html'), 'utf8')),
  };
}

/** The page at an address. Throws where the site has none. */
export function pageAt(pages: ReadonlyMap<string, BuiltPage>, address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`The site has no page at ${address}`);
  return page;
}

/** Whether the built site holds a file (`data/claims.json`) or a page (`claims/`). */
export function holds(site: Site, address: string): boolean {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return existsSync(join(site.dist, file));
}

/** What a reader sees of an element's text, without what the site adds to it. */
export function articleText(element: Element): string {
  const copy = structuredClone(element);
  remove(copy, (node) => 'properties' in node && isApparatus(node.properties));
  return fold(toText(copy));
}

/** Text with every run of white space as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What a check finds wrong with any page, each with the page's address. */
export function complaints(
  pages: ReadonlyMap<string, BuiltPage>,
  check: (page: BuiltPage) => readonly string[],
): string[] {
  return [...pages.values()].flatMap((page) =>
    check(page).map((wrong) => `/${page.address}: ${wrong}`),
  );
}

/** Values of an attribute over all elements that a selector finds. */
export function attributes(tree: Root, selector: string, name: string): string[] {
  return selectAll(selector, tree).map((element) => String(element.properties[name] ?? ''));
}

function isApparatus(properties: unknown): boolean {
  return typeof properties === 'object' && properties !== null && 'dataApparatus' in properties;
}
