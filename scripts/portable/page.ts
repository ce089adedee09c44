import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { remove } from 'unist-util-remove';
import { relativeTo } from './relative.ts';

/** What only a server, or a page that links to this one, has any use for. */
const IDLE = [
  'meta[http-equiv="content-security-policy"]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
  'link[rel~="preload"]',
  'link[rel~="manifest"]',
  'link[rel~="search"]',
].join(', ');

/** Scripts that search, or that hand on an address, which none from disk is of use to others. */
const UNABLE = /\/(?:TakeAlong|PictureFigure|index)\.astro_/;

/** A page that is to be read from disk, and where it stands. */
export interface Placed {
  readonly html: string;
  /** Its file, from the site's root. */
  readonly file: string;
  /** The path the site was built for, without a slash at its end. */
  readonly base: string;
}

/** The page with addresses that hold wherever the folder is. */
export function portablePage({ html, file, base }: Placed): string {
  const tree: Root = rehype().parse(html);
  const idle = new Set<unknown>(selectAll(IDLE, tree));
  const modules = selectAll('script[type="module"][src]', tree);
  for (const script of modules) {
    if (UNABLE.test(String(script.properties.src))) idle.add(script);
    else script.properties = { src: script.properties.src, defer: true };
  }
  remove(tree, (node) => idle.has(node));
  if (file === 'search/index.html') tellNoSearch(tree, base);
  for (const element of selectAll('[href], [src], form[action], [data-path]', tree)) {
    for (const name of ['href', 'src', 'action', 'dataPath']) {
      const address = element.properties[name];
      if (typeof address === 'string') element.properties[name] = relativeTo(address, base, file);
    }
  }
  return rehype().stringify(tree);
}

/** No browser lets a page from disk load an index. */
function tellNoSearch(tree: Root, base: string): void {
  const main = select('main', tree);
  const title = main && select('h1', main);
  if (!main) return;
  const to = (path: string, words: string): Element => h('a', { href: `${base}${path}` }, words);
  main.children = [
    ...(title ? [title] : []),
    h('p', { className: ['lead'] }, [
      'This copy is read from disk, where browsers let no page search. Everything is listed: ',
      to('/claims/', 'claims'),
      ', ',
      to('/questions/', 'questions'),
      ', ',
      to('/topics/', 'topics'),
      ' and ',
      to('/voices/', 'voices'),
      '.',
    ]),
  ];
}
