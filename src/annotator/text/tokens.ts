import type { Span } from '../../schemas/span.ts';

/**
 * A token of an article. Offsets are UTF-16 code units into the article text, end exclusive.
 *
 * - `word`: letters, with inner apostrophes and dots of abbreviations ("don't", "U.S.");
 * - `number`: digits with grouping and decimals ("1,234.5"); a no-break or thin space groups too;
 * - `ordinal`: digits with their ending ("29th");
 * - `symbol`: currency and percent signs;
 * - `mark`: anything else, one character at a time.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'ordinal' | 'symbol' | 'mark';
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** A stretch of tokens `[from, to)`, as indices into the article's token list. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether one stretch lies within another. */
export function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The forms of a token; `kindOf` tells them apart by their ends. */
const FORMS = {
  ordinal: String.raw`\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])`,
  grouped: String.raw`\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?`,
  spaced: String.raw`\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,6}(?!\d)`,
  digits: String.raw`\d+(?:\.\d+)?`,
  symbol: String.raw`(?:US|HK|NZ|[ACS])?\$|[€£¥₽₹₩%‰]`,
  possessive: String.raw`['’]s(?![\p{L}\d])`,
  abbreviation: String.raw`(?:\p{Lu}\.){2,}`,
  word: String.raw`[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))\p{L}+)*`,
  mark: String.raw`\S`,
};

/**
 * The forms in the order they are tried at each place; none can backtrack beyond its own token, so
 * that the cost is linear in the length of the text.
 */
const TOKEN = new RegExp(Object.values(FORMS).join('|'), 'gu');

const DIGIT = /^\d/;
const SYMBOL = /[$€£¥₽₹₩%‰]$/u;
const WORD = /^(?:[\p{L}\p{M}]|['’]s)/u;

/** The tokens of a text, in order; white space belongs to none. */
export function tokenise(text: string): Token[] {
  let last = -1;
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index: start }) => {
    const end = start + word.length;
    const glued = start === last;
    last = end;
    return { start, end, text: word, lower: lowered(word), kind: kindOf(word), glued };
  });
}

/** The stretch of text that tokens `[from, to)` cover. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

function kindOf(text: string): Token['kind'] {
  if (DIGIT.test(text)) return /\d$/.test(text) ? 'number' : 'ordinal';
  if (SYMBOL.test(text)) return 'symbol';
  return WORD.test(text) ? 'word' : 'mark';
}

function lowered(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
