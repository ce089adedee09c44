import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFacts, readLedger, type Site } from '../sites.ts';

/** The text of a file of a built site, by its address. */
export const textAt = (site: Site, address: string): string =>
  readFileSync(join(site.dist, address), 'utf8');

/** The content of a JSON file of a built site, by its address. */
export const jsonAt = (site: Site, address: string): unknown => JSON.parse(textAt(site, address));

/** The text of a standard in tests/vendor. */
export const standard = (name: string): string => readFileSync(join('tests/vendor', name), 'utf8');

/** Addresses of all files below a folder of a built site, in order. */
export function addressesBelow(site: Site, folder: string): string[] {
  return readdirSync(join(site.dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.dist.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The full address of a page where the host is known, else the one a file in `folder` gives. */
export function addressFrom(site: Site, folder: string, address: string): string {
  if (site.host !== null) return new URL(`${site.base}${address}`, site.host).href;
  return `${'../'.repeat(folder.split('/').length)}${address}`;
}

/** What the site holds that can be cited, as `articles/x`. */
export function citedOf(site: Site): string[] {
  const { sources, claims, questions } = readFacts(site);
  return [
    ...sources.map(({ id }) => `articles/${id}`),
    ...claims.map(({ id }) => `claims/${id}`),
    ...questions.map(({ id }) => `questions/${id}`),
  ];
}

/**
 * The files below `data/` that hold data, by their addresses. At the address of the text of an
 * article that is gone stands the text it has under its new name, or where to read what became of it.
 */
export function dataFiles(site: Site): string[] {
  const former = new Set(
    readLedger(site).sources.flatMap(({ id, gone }) => (gone ? [`data/sources/${id}.txt`] : [])),
  );
  return addressesBelow(site, 'data').filter((file) => !former.has(file));
}
