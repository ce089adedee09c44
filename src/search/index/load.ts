import { type ClaimsIndex, claimsIndex, IndexFault } from './claims-index.ts';
import { loadPagefind } from './pagefind.ts';
import { isShelf, type Shelf } from './shelf.ts';
import { isVocabulary, type Vocabulary } from './vocabulary.ts';

/** The file beside the index: what the records stand for, and what the index cannot tell. */
export interface Shipped {
  readonly vocabulary: Vocabulary;
  readonly shelf: Shelf;
}

/**
 * Loads the index from the address of its bundle, which ends in a slash; rejects where a part of
 * it is missing.
 *
 * @param sources ids of all sources
 */
export async function loadIndex(bundle: string, sources: readonly string[]): Promise<ClaimsIndex> {
  const [index, shipped] = await Promise.all([
    loadPagefind(bundle),
    loadShipped(`${bundle}claims.json`),
  ]);
  return claimsIndex({ index, ...shipped }, sources);
}

/** Loads what is shipped beside the index; of an earlier build that the browser kept, anew. */
async function loadShipped(address: string): Promise<Shipped> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new IndexFault(`${address} is not there.`);
  const read: unknown = await response.json();
  if (!isShipped(read)) throw new IndexFault(`${address} is not what it should be.`);
  return read;
}

function isShipped(value: unknown): value is Shipped {
  return (
    typeof value === 'object' &&
    value !== null &&
    'vocabulary' in value &&
    isVocabulary(value.vocabulary) &&
    'shelf' in value &&
    isShelf(value.shelf)
  );
}
