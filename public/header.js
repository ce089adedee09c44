// What works the header. It runs before the page is painted, so that a reader's choice of theme does
// not flash; then it waits for the switch, and for the keys that lead to the search box.
const root = document.documentElement;

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

// Who reads on is kept what was read.
const { src } = document.currentScript;
if (document.referrer.startsWith(src.replace('header.js', '')))
  addEventListener('load', () => import(src.replace('header', 'keep')));
