// Runs before the page is painted, so that a reader's choice of theme does not flash; then waits
// for the switch in the header.
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
