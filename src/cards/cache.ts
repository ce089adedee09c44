import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that were drawn before, by what they were drawn from. */
export interface CardCache {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly put: (key: string, picture: Uint8Array) => void;
  /** The key of a picture made from these words. */
  readonly key: (drawnFrom: unknown) => string;
}

/** A cache in a folder. `stamp` tells apart pictures of the same words that are drawn otherwise. */
export function openCache(folder: string, stamp: string): CardCache {
  mkdirSync(folder, { recursive: true });
  const path = (key: string): string => join(folder, `${key}.png`);
  return {
    key: (drawnFrom) => digest(stamp + JSON.stringify(drawnFrom)),
    get: (key) => {
      try {
        return readFileSync(path(key));
      } catch {
        return undefined;
      }
    },
    put: (key, picture) => {
      // Two builds may share the folder: a picture appears there whole or not at all.
      const unfinished = `${path(key)}.${String(process.pid)}`;
      writeFileSync(unfinished, picture);
      renameSync(unfinished, path(key));
    },
  };
}

/** SHA-256 in hexadecimal. */
export function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
