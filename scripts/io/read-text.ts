import { readFileSync, statSync } from 'node:fs';
import { articleText } from '../../src/annotator/text/normalise.ts';
import { InputError } from './input-error.ts';
import { insideOf } from './pasted.ts';

/** An article's file: its bytes and its text as all offsets count it. */
export interface ArticleFile {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** More than any article has: about 330,000 words. Reading takes memory and time by the byte. */
const MOST_BYTES = 2_000_000;

/** @throws InputError where the file is too large, is not UTF-8, holds a NUL character, is no plain text, or has no words */
export function readArticleFile(file: string): ArticleFile {
  refuseLarge(file);
  const bytes = readFileSync(file);
  const decoded = decode(file, bytes);
  const text = articleText(decoded);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw new InputError(
      file,
      lineAt(text, nul),
      'has a NUL character.',
      'Remove it, or save the file as UTF-8 text.',
    );
  }
  const inside = insideOf(text);
  if (inside !== undefined)
    throw new InputError(file, 1, `is the inside of ${inside}.`, 'Save its words as plain text.');
  if (!/\p{L}/u.test(text))
    throw new InputError(file, null, 'has no words.', 'Put the article in it, or remove the file.');
  return { bytes, text };
}

/** @throws InputError where the file has more bytes than an article can have */
function refuseLarge(file: string): void {
  const { size } = statSync(file);
  if (size <= MOST_BYTES) return;
  throw new InputError(
    file,
    null,
    `is ${megabytes(size)}, more than the ${megabytes(MOST_BYTES)} an article may have.`,
    'Keep the text of one article in it.',
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** @throws InputError at the first line that is not UTF-8 */
export function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(file, badLine(bytes), 'is not UTF-8.', 'Save it as UTF-8 text.');
  }
}

/** The 1-based number of the first line that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
