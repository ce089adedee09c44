import type { UnicodeRange } from './ranges.ts';

/** A face of the site: what is cut from which files. */
export interface Face {
  /** Begins the names of its files. */
  readonly id: string;
  /** Its family in the style sheets. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Package of Fontsource. */
  readonly from: string;
  /** The weights that the pages use: a range of the variable axis, or one weight. */
  readonly weight: { readonly min: number; readonly max: number } | number;
  /** The characters that every corpus gets, as far as the face has them. */
  readonly always: UnicodeRange;
  /** Whether it also gets the characters of the corpus. */
  readonly ofCorpus: boolean;
}

/** Figures that stand in columns, pairs and ligatures; letters as their language shapes them. */
export const FEATURES = ['kern', 'liga', 'lnum', 'locl', 'tnum'];

/** ASCII, the letters of western Europe, the usual punctuation, signs of comparison. */
const TEXT: UnicodeRange = [
  'U+20-7E,U+A0-A3,U+A7,U+A9,U+AB,U+B0-B1,U+B6-B7,U+BB,U+BD,U+BF-FF,U+152-153',
  'U+2010-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+2039-203A,U+20AC,U+2122',
  'U+2190-2193,U+2212,U+2248,U+2260,U+2264-2265',
].join(',');

/** What a signature is written with: letters, figures, commas, hyphens, dashes. */
const SIGNATURE: UnicodeRange =
  'U+20,U+26,U+28-29,U+2C-2E,U+30-39,U+41-5A,U+61-7A,U+A0,U+C0-D6,U+D8-F6,U+F8-FF,U+2013-2014,U+2019';

export const SERIF: Face = {
  id: 'serif',
  family: 'Source Serif 4',
  style: 'normal',
  from: '@fontsource-variable/source-serif-4',
  weight: { min: 400, max: 700 },
  always: TEXT,
  ofCorpus: true,
};

/** Only the editors' signatures are set in it, so it is small: one weight, few signs. */
export const SERIF_ITALIC: Face = {
  ...SERIF,
  id: 'serif-italic',
  style: 'italic',
  weight: 400,
  always: SIGNATURE,
  ofCorpus: false,
};

export const SANS: Face = {
  id: 'sans',
  family: 'Inter',
  style: 'normal',
  from: '@fontsource-variable/inter',
  weight: { min: 400, max: 700 },
  always: TEXT,
  ofCorpus: true,
};

export const FACES = [SERIF, SERIF_ITALIC, SANS];
