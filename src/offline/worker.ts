/**
 * The service worker: what was read stays readable without a connection, and so does the home page.
 * A page comes from the network where there is one, and brings along the style sheets, scripts and
 * fonts that it was built with, whose names tell what is in them: so no page ever stands in the
 * styles of another time. Search and data need the network.
 */
import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { OFFLINE_PAGE } from './pages.ts';

/** The files to be had at once, with a digest of each whose name has none; the build writes it. */
declare const PRECACHED: { url: string; revision: string | null }[];
/** The path of the site, with a slash at both ends. */
declare const BASE: string;

/** Seconds after which a page that was read before is shown while the network is silent. */
const PATIENCE = 4;
const MOST_FILES = 300;

/** Lets what was asked for longest ago go where there is more than that. */
const limited = (): WorkboxPlugin =>
  Object.assign<WorkboxPlugin, ExpirationPlugin>(
    {},
    new ExpirationPlugin({ maxEntries: MOST_FILES }),
  );

const pages = new NetworkFirst({
  cacheName: `${BASE}pages`,
  networkTimeoutSeconds: PATIENCE,
  plugins: [limited()],
});
const built = new CacheFirst({ cacheName: `${BASE}built`, plugins: [limited()] });
const others = new NetworkFirst({ cacheName: `${BASE}others`, networkTimeoutSeconds: PATIENCE });

clientsClaim();
cleanupOutdatedCaches();
precache(PRECACHED);

/** Takes what a strategy gives, else what was had at once, else another page. */
const orPrecached =
  (strategy: Strategy, instead?: string) =>
  async (options: RouteHandlerCallbackOptions): Promise<Response> => {
    try {
      return await strategy.handle(options);
    } catch (fault) {
      const own = await matchPrecache(options.url.href);
      const kept = own ?? (instead === undefined ? undefined : await matchPrecache(instead));
      if (kept === undefined) throw fault;
      return kept;
    }
  };

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(BASE) && isPage(url.pathname),
  orPrecached(pages, `${BASE}${OFFLINE_PAGE}`),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${BASE}_astro/`),
  orPrecached(built),
);
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /^[^/]+\.(?:js|svg)$/.test(url.pathname.slice(BASE.length)),
  orPrecached(others),
);

function isPage(path: string): boolean {
  return path.endsWith('/') && !path.startsWith(`${BASE}embed/`);
}
