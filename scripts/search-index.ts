import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { corpus } from '../src/content.ts';
import { searchRecords } from '../src/search/records.ts';

/** Files the records are bundled into, so that a search loads a few and not one for each claim. */
const FRAGMENT_FILES = 12;

/** Interfaces that Pagefind brings and the search page, which has its own, never loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of a built site; the one argument is the folder of the build. */
const [, , dist = 'dist'] = process.argv;
const folder = join(dist, 'pagefind');

const { index, errors } = await createIndex({ maxFragments: FRAGMENT_FILES });
if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);

const records = searchRecords(corpus);
for (const record of records) {
  const added = await index.addCustomRecord(record);
  if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
}
const built = await index.getFiles();
if (built.errors.length > 0) throw new Error(built.errors.join('; '));
await close();

await rm(folder, { recursive: true, force: true });
for (const { path, content } of built.files.filter((file) => !UNUSED.test(file.path))) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
process.stdout.write(`Search index: ${String(records.length)} claims in ${folder}\n`);
