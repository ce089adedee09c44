import { readdirSync, readFileSync } from 'node:fs';
import { digest } from './cache.ts';

const HERE = new URL('./', import.meta.url);

/** What pictures depend on beside the words on them: colours, and the versions of renderer and fonts. */
const OTHERS = ['../styles/tokens.css', '../../package-lock.json'];

/** A digest of everything that decides how a card looks and is not on it. */
export function drawingStamp(): string {
  const files = [...readdirSync(HERE).sort(), ...OTHERS];
  return digest(files.map((file) => readFileSync(new URL(file, HERE), 'utf8')).join('\0'));
}
