import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from '../../schemas/claim.ts';

/** What the claims amount to that a search finds: their ids and quotes. */
export function claimsDigest(claims: readonly Pick<Claim, 'id' | 'quote'>[]): string {
  const text = claims.map(({ id, quote }) => `${id} ${quote}`).join('\n');
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
