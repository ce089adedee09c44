import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ClaimsIndex, claimsIndex } from '../../src/search/index/claims-index.ts';
import { loadPagefind } from '../../src/search/index/pagefind.ts';
import { isVocabulary } from '../../src/search/index/vocabulary.ts';
import { readLookup } from '../../src/search/query/lookup.ts';

/**
 * The index of a built site as a browser would load it, from the disk.
 *
 * @param folder of the index, without a slash at its end
 */
export async function nodeIndex(folder: string, sources: readonly string[]): Promise<ClaimsIndex> {
  fetchFiles();
  const index = await loadPagefind(`${pathToFileURL(resolve(folder)).href}/`);
  const vocabulary: unknown = JSON.parse(await readFile(`${folder}/vocabulary.json`, 'utf8'));
  if (!isVocabulary(vocabulary)) throw new Error(`${folder} holds no vocabulary.`);
  return claimsIndex(index, readLookup(vocabulary), sources);
}

/** Lets Pagefind, which fetches its files, find them on the disk. */
export function fetchFiles(): void {
  globalThis.fetch = async (input) => {
    const { href } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(fileURLToPath(href.replace(/\?.*$/, ''))));
  };
}
