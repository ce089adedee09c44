import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Facts } from '../schemas/facts.ts';

/** Where a build keeps the figures of the method page, relative to the project. */
export const QUALITY_FILE = '.cache/quality.json';

/** SHA-256 by which measured figures are known to belong to these facts, in hexadecimal. */
export function factsDigest(facts: Facts): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(facts))));
}
