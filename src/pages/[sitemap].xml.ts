import type { APIRoute } from 'astro';
import { corpus, history } from '../content.ts';
import { changesOf, indexedPaths, type Listed, sitemap } from '../data/sitemap.ts';
import { absoluteUrl } from '../urls.ts';

interface Props {
  readonly pages: readonly Listed[];
}

/** A sitemap holds full addresses: without the site's host there is none. */
export function getStaticPaths() {
  const changes = changesOf(corpus, history);
  const pages = indexedPaths(corpus).flatMap((path): Listed[] => {
    const address = absoluteUrl(path);
    return address === undefined ? [] : [{ address, lastmod: changes.get(path) }];
  });
  if (pages.length === 0) return [];
  return [{ params: { sitemap: 'sitemap' }, props: { pages } satisfies Props }];
}

/** The pages for search engines. */
export const GET: APIRoute<Props> = ({ props: { pages } }) =>
  new Response(sitemap(pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
