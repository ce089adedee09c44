import type { Quantity } from '../schemas/quantity.ts';

const SCALES = [
  { factor: 1e12, word: 'trillion' },
  { factor: 1e9, word: 'billion' },
  { factor: 1e6, word: 'million' },
  { factor: 1e3, word: 'thousand' },
] as const;

const SIGNS: Readonly<Record<Quantity['qualifier'], string>> = {
  exact: '',
  about: '≈ ',
  'more-than': '> ',
  'less-than': '< ',
  nearly: 'nearly ',
  'at-least': '≥ ',
  'up-to': '≤ ',
};

const WORDS: Readonly<Record<Quantity['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

/** An amount behind its qualifier in words: "more than $3 billion". */
export function qualified(amount: string, qualifier: Quantity['qualifier']): string {
  return `${WORDS[qualifier]}${amount}`;
}

/** The number a chart divides its values by, and its name: 240 of 240 billion. */
export interface Scale {
  readonly factor: number;
  readonly word: string;
}

/** The scale that suits the largest of some values. */
export function scaleFor(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  return SCALES.find(({ factor }) => largest >= factor) ?? { factor: 1, word: '' };
}

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** A value at a scale with the sign of its qualifier: "> 3.17". */
export function valueLabel(value: number, qualifier: Quantity['qualifier'], scale: Scale): string {
  return `${SIGNS[qualifier]}${NUMBER.format(value / scale.factor)}`;
}

/** What a chart shows: its measure, scale and unit, as "Exports, billion USD" or "Ships". */
export function chartTitle(measure: string, unit: string, { word }: Scale): string {
  const isSaid = unit.toLowerCase() === measure.toLowerCase();
  const what = [word, isSaid ? '' : unit].filter(Boolean).join(' ');
  return what === '' ? measure : `${measure}, ${what}`;
}
