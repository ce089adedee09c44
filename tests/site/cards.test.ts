import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { CARD_SIZE } from '../../src/cards/card.ts';
import { pngSize } from '../png.ts';
import { SITES } from '../sites.ts';
import { readPages, type BuiltPage } from './pages.ts';

/** What a page tells those who link to it, each once. */
const TOLD = [
  'description',
  'og:title',
  'og:description',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:alt',
  'twitter:card',
];

describe.each(SITES)('pictures and previews of the $name', (site) => {
  const pages = [...readPages(site).values()].filter(
    ({ address }) => !address.startsWith('embed/'),
  );
  const heads = pages.map((page) => ({ address: page.address, told: toldBy(page) }));
  const pictures = heads.map(({ told }) => {
    const { pathname } = new URL(told.get('og:image')?.[0] ?? '', 'https://site.invalid');
    return readFileSync(join(site.dist, decodeURI(pathname.slice(site.base.length))));
  });

  it('are told by every page, once', () => {
    const untold = heads.flatMap(({ address, told }) =>
      TOLD.filter((name) => told.get(name)?.length !== 1).map((name) => `/${address}: ${name}`),
    );
    expect(untold).toEqual([]);
    expect(new Set(heads.map(({ told }) => told.get('twitter:card')?.[0]))).toEqual(
      new Set(['summary_large_image']),
    );
  });

  it('have the size that is told', () => {
    const sizes = new Set(pictures.map((picture) => JSON.stringify(pngSize(picture))));
    expect([...sizes]).toEqual([JSON.stringify(CARD_SIZE)]);
  });

  it('differ from page to page', () => {
    const different = new Set(pictures.map((picture) => picture.toString('base64')));
    expect(different.size).toBe(pages.length);
  });

  it('are told in full where the build knows the host', () => {
    const root = `${site.host ?? ''}${site.base}`;
    const addresses = heads.flatMap(({ told }) => [
      ...(told.get('og:image') ?? []),
      ...(told.get('og:url') ?? []),
    ]);
    expect(addresses.filter((address) => !address.startsWith(root))).toEqual([]);
  });
});

/** What the head of a page tells, by name or property. */
function toldBy({ tree }: BuiltPage): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { properties } of selectAll('meta', select('head', tree))) {
    const name = String(properties.name ?? properties.property);
    told.set(name, [...(told.get(name) ?? []), properties.content ?? '']);
  }
  return told;
}
