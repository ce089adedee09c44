import { describe, expect, it } from 'vitest';
import { precachedIn } from '../../src/offline/precached.ts';
import { SITES } from '../sites.ts';
import { textAt } from './files.ts';
import { holds } from './pages.ts';

describe.each(SITES)('what the service worker of the $name has from the first', (site) => {
  const worker = textAt(site, 'sw.js');
  const precached = precachedIn(site.dist, site.base);

  it('is the home page, what it is drawn with, and the page for what was not read', () => {
    const addresses = precached.map(({ url }) => url);
    expect(addresses).toContain(site.base);
    expect(addresses).toContain(`${site.base}offline/`);
    expect(addresses.some((url) => /_astro\/.*\.css$/.test(url))).toBe(true);
    expect(addresses.filter((url) => !worker.includes(JSON.stringify(url).slice(1, -1)))).toEqual(
      [],
    );
  });

  it('is there, each with a digest where its name does not tell what is in it', () => {
    const wrong = precached.filter(
      ({ url, revision }) =>
        !holds(site, url.slice(site.base.length)) ||
        (revision === null) !== url.startsWith(`${site.base}_astro/`),
    );
    expect(wrong).toEqual([]);
  });
});
