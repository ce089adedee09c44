/** Writes the view of an address into the code that embeds the page, and into the links to it. */
export function carryView(path: string, query: string): void {
  const asked = query && `?${query}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a'))
    if (link.pathname === path) link.search = asked;
  const inCode = asked.replaceAll('&', '&amp;');
  const write = (code: string): string =>
    code.replace(/( src="[^"?]*)[^"]*/, (_, address: string) => `${address}${inCode}`);
  for (const code of document.querySelectorAll<HTMLElement>('#embed [data-copied] > *')) {
    code.textContent = write(code.textContent);
    const { located } = code.dataset;
    if (located !== undefined) code.dataset.located = write(located);
  }
}
