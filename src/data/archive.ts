import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * The one time all files bear: the earliest a zip can say. Zip times have no zone and are written
 * from the local clock's fields, hence a local time, which is the same on every machine.
 */
const TIME = new Date(1980, 0, 1);

/** A zip of text files, each a path and its text; the same files give the same bytes. */
export function toZip(
  files: readonly (readonly [path: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(entries, { mtime: TIME, level: 9 }));
}
