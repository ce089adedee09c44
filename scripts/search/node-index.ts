import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ClaimsIndex } from '../../src/search/index/claims-index.ts';
import { loadIndex } from '../../src/search/index/load.ts';

/**
 * The index of a built site as a browser would load it, from the disk.
 *
 * @param folder of the index, without a slash at its end
 */
export async function nodeIndex(folder: string, sources: readonly string[]): Promise<ClaimsIndex> {
  fetchFiles();
  return loadIndex(`${pathToFileURL(resolve(folder)).href}/`, sources);
}

/** Lets Pagefind, which fetches its files, find them on the disk. */
export function fetchFiles(): void {
  globalThis.fetch = async (input) => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(fileURLToPath(href.replace(/\?.*$/, ''))));
  };
}
