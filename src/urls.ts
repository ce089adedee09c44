import { withBase } from './paths.ts';

/** The address of a page or file of this site, for `href` and `action`; `path` begins with "/". */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The full address of a page, or undefined where the build does not know the site's host. */
export function absoluteUrl(path: string): string | undefined {
  const site = import.meta.env.SITE;
  return site ? new URL(href(path), site).href : undefined;
}
