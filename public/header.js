// What works the header. It runs before the page is painted, so that a reader's choice of theme does
// not flash; then it waits for the switch, and for the keys that lead to the search box.
const root = document.documentElement;
const worker = new URL('sw.js', document.currentScript.src);

try {
  const theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's theme then stands.
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('.theme')) return;
  const chosen = root.dataset.theme;
  const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // The choice then holds for this page.
  }
});

// “/” where nobody is writing, and Ctrl-K.
document.addEventListener('keydown', (event) => {
  const isModified = event.ctrlKey || event.metaKey;
  const isWriting =
    event.target instanceof Element && event.target.matches('input, textarea, select');
  if (isModified ? event.key !== 'k' : event.key !== '/' || isWriting) return;
  const box = document.querySelector('input[name="q"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// Who goes from one page to another here is kept what was read, to be read again without a
// connection. Nobody who comes for one page pays for that.
addEventListener('load', async () => {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return;
  if (!document.referrer.startsWith(new URL('.', worker).href)) return;
  try {
    await serviceWorker.register(worker);
    const { active } = await serviceWorker.ready;
    const built = performance.getEntriesByType('resource').map(({ name }) => name);
    const read = [location.href, document.referrer].map((address) => address.replace(/#.*/, ''));
    active.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [...read, ...built] } });
  } catch {
    // Then pages need a connection, as they did.
  }
});
