import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import * as z from 'zod';
import type { SearchRecord } from '../../src/search/index/records.ts';

/**
 * Interfaces, workers and stemmers that Pagefind brings and the search page never loads, and what
 * the records say, which is shipped in another form.
 */
const UNUSED =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.(?!unknown\.)|fragment\/)/;

/** A record as Pagefind writes it: gzipped, behind a word of its own. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';
const Fragment = z.object({ url: z.string() });

/** A file of the index, below its folder. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** An index with Pagefind's id of each record, by the address of the record. */
interface Indexed {
  readonly files: readonly IndexFile[];
  readonly idsByUrl: ReadonlyMap<string, string>;
}

/** Indexes records; throws with what Pagefind says where it does not take one. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<Indexed> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(built.errors.join('; '));
  return {
    files: built.files.filter(({ path }) => !UNUSED.test(path)),
    idsByUrl: new Map(built.files.flatMap(idByUrl)),
  };
}

function idByUrl({ path, content }: IndexFile): (readonly [url: string, id: string])[] {
  const id = FRAGMENT.exec(path)?.[1];
  if (id === undefined) return [];
  const text = gunzipSync(content).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error(`${path} is not written as Pagefind 1.6 does.`);
  return [[Fragment.parse(JSON.parse(text.slice(SIGNATURE.length))).url, id]];
}
