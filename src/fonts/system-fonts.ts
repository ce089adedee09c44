/**
 * Measures of fonts that computers and phones have, in units of their own em square, from
 * `@capsizecss/metrics` 4.3.0, which holds those of every known font and so takes 170 MB.
 */
export interface SystemFont {
  readonly familyName: string;
  readonly regular: Measures;
  readonly bold: Measures;
}

interface Measures {
  /** Names that the font goes by, of which browsers ask for the one or the other. */
  readonly fullName: string;
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  /** Mean width of a letter in English text. */
  readonly xWidthAvg: number;
}

const GEORGIA = { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 };
const NOTO_SERIF = { ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 };
const TIMES = { ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 };
const ARIAL = { ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 };
const ROBOTO = { ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 };

/** Windows and Apple's systems have the first, Android the second, most Linux the third. */
export const SYSTEM_SERIF: readonly SystemFont[] = [
  {
    familyName: 'Georgia',
    regular: { ...GEORGIA, fullName: 'Georgia', postscriptName: 'Georgia', xWidthAvg: 913 },
    bold: { ...GEORGIA, fullName: 'Georgia Bold', postscriptName: 'Georgia-Bold', xWidthAvg: 1062 },
  },
  {
    familyName: 'Noto Serif',
    regular: {
      ...NOTO_SERIF,
      fullName: 'Noto Serif Regular',
      postscriptName: 'NotoSerif-Regular',
      xWidthAvg: 481,
    },
    bold: {
      ...NOTO_SERIF,
      fullName: 'Noto Serif Bold',
      postscriptName: 'NotoSerif-Bold',
      xWidthAvg: 512,
    },
  },
  {
    // As wide as Times New Roman by design.
    familyName: 'Liberation Serif',
    regular: {
      ...TIMES,
      fullName: 'Liberation Serif',
      postscriptName: 'LiberationSerif',
      xWidthAvg: 832,
    },
    bold: {
      ...TIMES,
      fullName: 'Liberation Serif Bold',
      postscriptName: 'LiberationSerif-Bold',
      xWidthAvg: 886,
    },
  },
];

export const SYSTEM_SANS: readonly SystemFont[] = [
  {
    familyName: 'Arial',
    regular: { ...ARIAL, fullName: 'Arial', postscriptName: 'ArialMT', xWidthAvg: 913 },
    bold: { ...ARIAL, fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xWidthAvg: 983 },
  },
  {
    familyName: 'Roboto',
    regular: {
      ...ROBOTO,
      fullName: 'Roboto Regular',
      postscriptName: 'Roboto-Regular',
      xWidthAvg: 911,
    },
    bold: { ...ROBOTO, fullName: 'Roboto Bold', postscriptName: 'Roboto-Bold', xWidthAvg: 926 },
  },
  {
    // As wide as Arial by design.
    familyName: 'Liberation Sans',
    regular: {
      ...ARIAL,
      fullName: 'Liberation Sans',
      postscriptName: 'LiberationSans',
      xWidthAvg: 913,
    },
    bold: {
      ...ARIAL,
      fullName: 'Liberation Sans Bold',
      postscriptName: 'LiberationSans-Bold',
      xWidthAvg: 983,
    },
  },
];
