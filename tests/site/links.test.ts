import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { SITES, type Site } from '../sites.ts';
import { attributes, complaints, holds, readPages, type BuiltPage } from './pages.ts';

const HOST = 'https://site.invalid';
const ADDRESSES: readonly (readonly [selector: string, property: string])[] = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
];

describe.each(SITES)('links of the $name', (site) => {
  const pages = readPages(site);
  const ids = new Map([...pages].map(([address, { tree }]) => [address, idsOf(tree)]));

  it('all lead somewhere', () => {
    const broken = complaints(pages, (page) =>
      linksOf(page).filter((link) => leadsNowhere(link, page, site, ids)),
    );
    expect(broken).toEqual([]);
  });
});

function linksOf({ tree }: BuiltPage): string[] {
  const all = ADDRESSES.flatMap(([selector, property]) => attributes(tree, selector, property));
  return [...new Set(all)];
}

function idsOf(tree: BuiltPage['tree']): ReadonlySet<string> {
  return new Set(selectAll('[id]', tree).map(({ properties }) => String(properties.id)));
}

function leadsNowhere(
  link: string,
  page: BuiltPage,
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const url = new URL(link, `${HOST}${site.base}${page.address}`);
  if (url.origin !== HOST) return !['http:', 'https:', 'mailto:'].includes(url.protocol);
  if (!url.pathname.startsWith(site.base)) return true;
  const address = decodeURIComponent(url.pathname.slice(site.base.length));
  if (!holds(site, address)) return true;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor !== '' && !ids.get(address)?.has(anchor);
}
