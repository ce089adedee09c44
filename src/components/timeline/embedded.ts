/** Writes the view of an address into the code that embeds the page, and into the links to it. */
export function carryView(path: string, query: string): void {
  const asked = query && `?${query}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a'))
    if (link.pathname === path) link.search = asked;
  const inCode = asked.replaceAll('&', '&amp;');
  for (const code of document.querySelectorAll('#embed [data-copied] > *')) {
    writeInto(code, inCode);
    // How it reads with the host, where that is not filled in yet.
    const located = code.querySelector('template');
    if (located) writeInto(located.content, inCode);
  }
}

function writeInto(code: Node, query: string): void {
  const texts = document.createNodeIterator(code, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(
      /( src="[^"?]*)[^"]*/,
      (_, address: string) => `${address}${query}`,
    );
}
