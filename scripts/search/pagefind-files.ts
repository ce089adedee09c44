import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/index/records.ts';

/** Records to a file: few, since a search loads each file that has one of its results. */
const RECORDS_A_FILE = 8;

/** Interfaces, workers and stemmers that Pagefind brings and the search page never loads. */
const UNUSED =
  /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.(?!unknown\.))/;

/** A file of the index, below its folder. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Indexes records; throws with what Pagefind says where it does not take one. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const maxFragments = Math.max(1, Math.ceil(records.length / RECORDS_A_FILE));
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record, filters: { ...record.filters } });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join('; ')}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(built.errors.join('; '));
  return built.files.filter(({ path }) => !UNUSED.test(path));
}
