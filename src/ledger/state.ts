import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a source is known by: its id and the SHA-256 of its file. */
export interface StatedSource {
  readonly source: { readonly id: string; readonly sha256: string };
}

const DIGITS = 12;

/** The state of a corpus: the first 12 hexadecimal digits of the SHA-256 over its sources' ids and hashes. */
export function stateOf(sources: readonly StatedSource[]): string {
  const lines = sources.map(({ source: { id, sha256: hash } }) => `${id} ${hash}`).sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n')))).slice(0, DIGITS);
}
