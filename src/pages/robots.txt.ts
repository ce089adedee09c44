import type { APIRoute } from 'astro';
import { paths } from '../paths.ts';
import { absoluteUrl } from '../urls.ts';

/** Robots may read everything; where the site's host is known, they are shown the sitemap. */
export const GET: APIRoute = () => {
  const sitemap = absoluteUrl(paths.sitemap);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
