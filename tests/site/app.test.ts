import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pngSize } from '../png.ts';
import { readFacts, SITES } from '../sites.ts';
import { jsonAt } from './files.ts';
import { readPage } from './pages.ts';

const Manifest = z.object({
  name: z.string(),
  short_name: z.string(),
  start_url: z.string(),
  scope: z.string(),
  icons: z.array(
    z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
  ),
});

describe.each(SITES)('the $name among a reader’s own pages', (site) => {
  const manifest = Manifest.parse(jsonAt(site, 'manifest.webmanifest'));
  const sizeOf = (path: string): string => {
    const { width, height } = pngSize(readFileSync(join(site.dist, path)));
    return `${String(width)}x${String(height)}`;
  };

  it('is named, and starts at its home wherever it stands', () => {
    const { corpus } = readFacts(site);
    expect(manifest.name).toBe(corpus.title);
    expect(corpus.title.startsWith(manifest.short_name)).toBe(true);
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    const address = `https://site.invalid${site.base}manifest.webmanifest`;
    expect(new URL(manifest.start_url, address).pathname).toBe(site.base);
    expect(new URL(manifest.scope, address).pathname).toBe(site.base);
  });

  it('has icons of the sizes that it tells, one of them to be cut', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of manifest.icons) {
      expect(type).toBe('image/png');
      expect(sizeOf(src)).toBe(sizes);
    }
  });

  it('is named by its pages', () => {
    const { tree } = readPage(site, '');
    const link = (rel: string) => select(`head link[rel="${rel}"]`, tree)?.properties.href;
    expect(link('manifest')).toBe(`${site.base}manifest.webmanifest`);
    expect(link('apple-touch-icon')).toBe(`${site.base}apple-touch-icon.png`);
    expect(sizeOf('apple-touch-icon.png')).toBe('180x180');
  });
});
