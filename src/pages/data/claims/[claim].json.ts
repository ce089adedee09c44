import type { APIRoute, GetStaticPaths } from 'astro';
import { claimJsonLd } from '../../../data/annotation.ts';
import { toJson } from '../../../data/json.ts';
import { edition } from '../../../data/load.ts';

export const getStaticPaths: GetStaticPaths = () =>
  edition.corpus.claims.map(({ id }) => ({ params: { claim: id } }));

/** A claim as JSON-LD. */
export const GET: APIRoute = ({ params }) => {
  const body = toJson(claimJsonLd(edition, edition.corpus.claim(params.claim ?? '')));
  return new Response(body, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
};
