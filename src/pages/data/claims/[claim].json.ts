import type { APIRoute } from 'astro';
import { ofClaims } from '../../../data/load.ts';

interface Props {
  readonly text: string;
}

export function getStaticPaths() {
  return [...ofClaims].map(([claim, text]) => ({
    params: { claim },
    props: { text } satisfies Props,
  }));
}

/** A claim as JSON-LD. */
export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
