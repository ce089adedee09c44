import { expect, test } from 'vitest';
import { relativeTo } from '../../../scripts/portable/relative.ts';
import { portableSheet } from '../../../scripts/portable/sheet.ts';

test.each([
  ['/', 'index.html', 'index.html'],
  ['/', 'claims/a/index.html', '../../index.html'],
  ['/claims/a/#cite', 'topics/energy/index.html', '../../claims/a/index.html#cite'],
  ['/search/?q=a/b', 'index.html', 'search/index.html?q=a/b'],
  ['/data/cite/claims/a.bib', 'claims/a/index.html', '../../data/cite/claims/a.bib'],
  ['#cite', 'claims/a/index.html', '#cite'],
  ['https://example.org/claims/a/', 'index.html', 'https://example.org/claims/a/'],
  ['//example.org/a/', 'index.html', '//example.org/a/'],
])('%s from %s is %s', (address, from, relative) => {
  expect(relativeTo(address, '', from)).toBe(relative);
});

test('the path that a site is built for is left out', () => {
  expect(relativeTo('/x/claims/', '/x', 'voices/index.html')).toBe('../claims/index.html');
  expect(relativeTo('/xy/claims/', '/x', 'voices/index.html')).toBe('/xy/claims/');
});

test('a sheet names fonts from where it stands, and does not do without them', () => {
  const css = '@font-face{src:url("/x/_astro/a.woff2");font-display:optional}';
  expect(portableSheet(css, '/x', '_astro/style.css')).toBe(
    '@font-face{src:url("../_astro/a.woff2");font-display:block}',
  );
});
