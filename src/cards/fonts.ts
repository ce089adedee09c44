import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import * as z from 'zod';

/** One file of a typeface: it holds the letters of a range of code points, or some of them. */
export interface FontFile {
  readonly family: string;
  readonly ranges: [first: number, last: number][];
  readonly data: Buffer;
  /** Whether the file can draw a code point. */
  readonly draws: (codePoint: number) => boolean;
}

const require = createRequire(import.meta.url);

/** Typefaces by package, with the part of their files' names that follows the range. */
const PACKAGES = {
  'Source Serif 4': ['@fontsource-variable/source-serif-4', 'wght-normal'],
  Inter: ['@fontsource-variable/inter', 'wght-normal'],
  Arabic: ['@fontsource-variable/noto-naskh-arabic', 'wght-normal'],
  Hebrew: ['@fontsource-variable/noto-sans-hebrew', 'wght-normal'],
  Devanagari: ['@fontsource-variable/noto-sans-devanagari', 'wght-normal'],
  Thai: ['@fontsource-variable/noto-sans-thai', 'wght-normal'],
  Chinese: ['@fontsource-variable/noto-sans-sc', 'wght-normal'],
  Japanese: ['@fontsource-variable/noto-sans-jp', 'wght-normal'],
  Korean: ['@fontsource-variable/noto-sans-kr', 'wght-normal'],
  Emoji: ['@fontsource-variable/noto-emoji', 'wght-normal'],
  Symbols: ['@fontsource/noto-sans-symbols-2', '400-normal'],
} as const;

export const SERIF = 'Source Serif 4';
export const SANS = 'Inter';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN = ['Chinese', 'Japanese'];

/**
 * The typefaces for a text, from the one that is asked first. Chinese and Japanese write many
 * characters that share a code point each in its own way: kana tell that a text is Japanese.
 */
export function fontStack(text: string, first: typeof SERIF | typeof SANS): string[] {
  const han = KANA.test(text) ? HAN.toReversed() : HAN;
  const rest = Object.keys(PACKAGES).filter((family) => family !== first && !HAN.includes(family));
  return [first, ...rest, ...han];
}

/** Every font file, read when first asked for. */
export function fontFiles(): FontFile[] {
  return Object.entries(PACKAGES).flatMap(([family, [name, ending]]) =>
    Object.entries(rangesOf(name)).map(([subset, ranges]) =>
      fontFile(family, ranges, fileOf(name, subset, ending)),
    ),
  );
}

function fontFile(family: string, ranges: string, path: string): FontFile {
  let data: Buffer | undefined;
  let letters: ReadonlySet<number> | undefined;
  const bytes = (): Buffer => (data ??= readFileSync(path));
  const parsed = parseRanges(ranges);
  return {
    family,
    ranges: parsed,
    get data() {
      return bytes();
    },
    draws: (codePoint) => {
      if (!parsed.some(([first, last]) => first <= codePoint && codePoint <= last)) return false;
      letters ??= new Set(single(create(bytes())).characterSet);
      return letters.has(codePoint);
    },
  };
}

function single(font: ReturnType<typeof create>): Font {
  if (font.isCollection) throw new Error('A collection of fonts where one was expected.');
  return font;
}

function rangesOf(name: string): Record<string, string> {
  const json: unknown = JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8'));
  return z.record(z.string(), z.string()).parse(json);
}

/** Fontsource writes a numbered range as "[7]" and its file with the bare number. */
function fileOf(name: string, subset: string, ending: string): string {
  const family = name.slice(name.indexOf('/') + 1);
  const range = subset.replace(/[[\]]/g, '');
  return require.resolve(`${name}/files/${family}-${range}-${ending}.woff2`);
}

/** "U+0301,U+0400-045F" as pairs of code points, both ends included. */
function parseRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
