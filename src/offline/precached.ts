import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { rehype } from 'rehype';
import { OFFLINE_PAGE } from './pages.ts';

/** A file that the service worker gets at once. */
export interface Precached {
  /** Its address, which begins with the base. */
  readonly url: string;
  /** A digest of what is in it; null where its name tells. */
  readonly revision: string | null;
}

/**
 * The home page and the one for what was not read, of a build in a folder, and what these are drawn
 * with, in order of their addresses.
 *
 * @param base path of the site, with a slash at both ends
 */
export function precachedIn(dist: string, base: string): Precached[] {
  const pages = ['', OFFLINE_PAGE];
  const files = pages.flatMap((page) => {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    return drawnWith(rehype().parse(html)).filter((file) => file.startsWith(base));
  });
  const urls = [...pages.map((page) => `${base}${page}`), ...new Set(files)].sort();
  return urls.flatMap((url) => {
    const path = url.slice(base.length);
    const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return [];
    return [{ url, revision: path.startsWith('_astro/') ? null : digestOf(file) }];
  });
}

/** Addresses of the style sheets, scripts, fonts and icons that a page names. */
function drawnWith(tree: Root): string[] {
  const links = selectAll('link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"]', tree);
  return [
    ...links.map(({ properties }) => String(properties.href)),
    ...selectAll('script[src]', tree).map(({ properties }) => String(properties.src)),
  ];
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
}
