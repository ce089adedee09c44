// Asks for the service worker (src/offline), by which pages that were read open without a connection.
// The header loads this where somebody goes from one page of the site to another: nobody who comes
// for one page pays for it.
const { serviceWorker } = navigator;

if (serviceWorker && !serviceWorker.controller) {
  await serviceWorker.register(new URL('sw.js', import.meta.url));
  const { active } = await serviceWorker.ready;
  const drawnWith = performance.getEntriesByType('resource').map(({ name }) => name);
  const read = [location.href, document.referrer].map((address) => address.replace(/#.*/, ''));
  active.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...read, ...drawnWith] } });
}
