import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

function digestOf(body: string | Uint8Array): Uint8Array {
  return sha256(typeof body === 'string' ? utf8ToBytes(body) : body);
}

/** SHA-256 of a file's bytes in hexadecimal digits; text is written as UTF-8. */
export function sha256Of(body: string | Uint8Array): string {
  return bytesToHex(digestOf(body));
}

/** The same of a text in base 64, as a policy of a page names what stands in it. */
export function sha256Base64(text: string): string {
  return Buffer.from(digestOf(text)).toString('base64');
}
