import type { APIRoute } from 'astro';
import { corpus } from '../content.ts';
import { indexedPaths, sitemap } from '../data/sitemap.ts';
import { absoluteUrl } from '../urls.ts';

interface Props {
  readonly addresses: readonly string[];
}

/** A sitemap holds full addresses: without the site's host there is none. */
export function getStaticPaths() {
  const addresses = indexedPaths(corpus).flatMap((path) => absoluteUrl(path) ?? []);
  if (addresses.length === 0) return [];
  return [{ params: { sitemap: 'sitemap' }, props: { addresses } satisfies Props }];
}

/** The pages for search engines. */
export const GET: APIRoute<Props> = ({ props: { addresses } }) =>
  new Response(sitemap(addresses), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
