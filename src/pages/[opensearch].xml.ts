import type { APIRoute } from 'astro';
import { corpus } from '../content.ts';
import { openSearch } from '../data/open-search.ts';
import { paths } from '../paths.ts';
import { absoluteUrl } from '../urls.ts';

interface Props {
  readonly search: string;
  readonly icon: string;
  readonly self: string;
}

/** A description of the search holds full addresses: without the site's host there is none. */
export function getStaticPaths() {
  const search = absoluteUrl(paths.search);
  const icon = absoluteUrl('/favicon.svg');
  const self = absoluteUrl(paths.openSearch);
  if (search === undefined || icon === undefined || self === undefined) return [];
  return [{ params: { opensearch: 'opensearch' }, props: { search, icon, self } satisfies Props }];
}

/** The search, for browsers that take it up among theirs. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(openSearch({ title: corpus.title, ...props }), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
