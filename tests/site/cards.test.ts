import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE } from '../../src/cards/card.ts';
import { pngSize } from '../png.ts';
import { SITES, type Site } from '../sites.ts';
import { attributes, complaints, readPages, type BuiltPage } from './pages.ts';

/** What a page tells those who link to it; each with one value on every page that has a card. */
const TOLD = [
  'meta[name="description"]',
  'meta[property="og:title"]',
  'meta[property="og:description"]',
  'meta[property="og:type"]',
  'meta[property="og:site_name"]',
  'meta[property="og:locale"]',
  'meta[property="og:image:alt"]',
  'meta[name="twitter:card"][content="summary_large_image"]',
  'meta[name="twitter:title"]',
  'meta[name="twitter:image"]',
];

describe.each(SITES)('pictures and previews of the $name', (site) => {
  const pages = readPages(site);
  const shared = new Map([...pages].filter(([address]) => !address.startsWith('embed/')));

  it('stand for every page', () => {
    expect(complaints(shared, (page) => lapsesOf(page, site))).toEqual([]);
  });

  it('differ from page to page', () => {
    const pictures = [...shared.values()].map((page) =>
      readFileSync(pictureOf(page, site)).toString('base64'),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('are told in full where the build knows the host', () => {
    const hosts = [...shared.values()].flatMap(({ tree }) =>
      attributes(tree, 'meta[property="og:image"], meta[property="og:url"]', 'content'),
    );
    const expected = `${site.host ?? ''}${site.base}`;
    expect(hosts.filter((address) => !address.startsWith(expected))).toEqual([]);
  });
});

function lapsesOf(page: BuiltPage, site: Site): string[] {
  const untold = TOLD.filter((selector) => {
    const [value, ...others] = attributes(page.tree, selector, 'content');
    return !value || others.length > 0;
  });
  const { width, height } = pngSize(readFileSync(pictureOf(page, site)));
  const fits = width === CARD_SIZE.width && height === CARD_SIZE.height;
  return [...untold, ...(fits ? [] : [`a picture of ${width} × ${height}`])];
}

/** The file of the picture that a page names. */
function pictureOf({ tree, address }: BuiltPage, site: Site): string {
  const [picture] = attributes(tree, 'meta[property="og:image"]', 'content');
  if (picture === undefined) throw new Error(`/${address} names no picture`);
  const { pathname } = new URL(picture, 'https://site.invalid');
  return join(site.dist, decodeURI(pathname.slice(site.base.length)));
}
