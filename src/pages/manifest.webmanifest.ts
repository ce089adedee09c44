import type { APIRoute } from 'astro';
import { readColours } from '../cards/colours.ts';
import { corpus } from '../content.ts';
import { toJson } from '../data/json.ts';
import { webManifest } from '../icons/manifest.ts';
import tokens from '../styles/tokens.css?raw';

/** How the site stands among a reader's own pages. */
export const GET: APIRoute = () =>
  new Response(toJson(webManifest(corpus, readColours(tokens))), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
