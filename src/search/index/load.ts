import { readLookup } from '../query/lookup.ts';
import { type ClaimsIndex, claimsIndex, IndexFault } from './claims-index.ts';
import { loadPagefind } from './pagefind.ts';
import { isVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Loads the index from the address of its bundle, which ends in a slash; rejects where a part of
 * it is missing.
 *
 * @param sources ids of all sources
 */
export async function loadIndex(bundle: string, sources: readonly string[]): Promise<ClaimsIndex> {
  const [index, vocabulary] = await Promise.all([
    loadPagefind(bundle),
    loadVocabulary(`${bundle}vocabulary.json`),
  ]);
  return claimsIndex(index, readLookup(vocabulary), sources);
}

async function loadVocabulary(address: string): Promise<Vocabulary> {
  const response = await fetch(address);
  if (!response.ok) throw new IndexFault(`${address} is not there.`);
  const read: unknown = await response.json();
  if (!isVocabulary(read)) throw new IndexFault(`${address} holds no vocabulary.`);
  return read;
}
