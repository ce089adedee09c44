import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { type Face, SANS, SERIF } from '../../src/fonts/faces.ts';
import { pointsOf } from '../../src/fonts/ranges.ts';
import { SITES } from '../sites.ts';
import { addressesBelow, textAt } from './files.ts';

const require = createRequire(import.meta.url);
const FACE = /@font-face\{[^}]*\}/g;

/** The characters of a face of which the package has a drawing. */
function drawnBy({ from }: Face): Set<number> {
  const folder = join(require.resolve(`${from}/unicode.json`), '../files');
  const files = readdirSync(folder).filter((file) => file.endsWith('-wght-normal.woff2'));
  return new Set(
    files.flatMap((file) => {
      const font = create(readFileSync(join(folder, file)));
      return font.isCollection ? [] : font.characterSet;
    }),
  );
}

describe.each(SITES)('fonts of the $name', (site) => {
  const assets = addressesBelow(site, '_astro').filter((file) => file.endsWith('.css'));
  const rules = assets.flatMap((file) => textAt(site, file).match(FACE) ?? []);
  const pages = addressesBelow(site, '.').filter((file) => file.endsWith('.html'));
  const written = new Set(pages.flatMap((file) => [...new Set(textAt(site, file))]));

  it.each([SERIF, SANS])('have every character of the pages that $family has', (face) => {
    const own = rules.filter((rule) => rule.includes(face.family) && !rule.includes('local('));
    const ranges = own.map((rule) => /unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '');
    const cut = new Set(ranges.flatMap(pointsOf));
    const drawn = drawnBy(face);
    const points = [...written].map((character) => character.codePointAt(0) ?? 0);
    const missing = points.filter((point) => drawn.has(point) && !cut.has(point) && point > 0x1f);
    expect(missing.map((point) => String.fromCodePoint(point))).toEqual([]);
  });

  it('are files of the site', () => {
    const sources = rules.flatMap((rule) => [...rule.matchAll(/url\(["']?([^"')]+)/g)]);
    const addresses = sources.map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address.startsWith(`${site.base}_astro/`)).toBe(true);
      expect(textAt(site, address.slice(site.base.length))).not.toBe('');
    }
  });
});
