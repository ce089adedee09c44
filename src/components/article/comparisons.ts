/** What a page of comparisons holds, by claim; read once, when the first is wanted. */
const pages = new Map<string, Promise<ReadonlyMap<string, HTMLElement>>>();

/**
 * The comparison of a claim, from the page at an address.
 *
 * @throws where the page cannot be had or has none for the claim
 */
export async function comparisonOf(claim: string, address: string): Promise<HTMLElement> {
  const page = pages.get(address) ?? readPage(address);
  pages.set(address, page);
  const found = (await page).get(claim);
  if (!found) throw new Error(`${address} has no comparison for ${claim}.`);
  return document.importNode(found, true);
}

async function readPage(address: string): Promise<ReadonlyMap<string, HTMLElement>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read: ${String(response.status)}.`);
  const read = new DOMParser().parseFromString(await response.text(), 'text/html');
  const sections = [...read.querySelectorAll<HTMLElement>('[data-comparison]')];
  return new Map(sections.map((section) => [section.dataset.comparison ?? '', section]));
}
