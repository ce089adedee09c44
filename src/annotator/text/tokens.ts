import type { Span } from '../../schemas/span.ts';
import {
  CLOSING_ABBREVIATIONS,
  COUNTING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';

/**
 * A token of an article. Offsets are UTF-16 code units into the article text, end exclusive.
 *
 * - `word`: letters, with inner apostrophes and the full stops of abbreviations and initials
 *   ("don't", "U.S.", "p.m.", "Gov.", "J.");
 * - `number`: digits with all stops and commas between them ("1,234.5", "240,1", "13.01.2023"); a
 *   no-break or thin space groups too;
 * - `ordinal`: digits with their ending ("29th");
 * - `symbol`: currency and percent signs;
 * - `mark`: anything else, one character at a time.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters, with straight apostrophes, "Gov." without its stop. */
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

const CUT_SHORT = new Set([...CLOSING_ABBREVIATIONS, ...LEADING_ABBREVIATIONS]);
const COUNTING = [...COUNTING_ABBREVIATIONS].join('|');

/** The forms of a token; `kindOf` tells them apart by their ends. */
const FORMS = {
  // Most words are of plain letters.
  plain: String.raw`[a-z]+(?= )`,
  ordinal: String.raw`\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d])`,
  spaced: String.raw`\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,6}(?!\d)`,
  digits: String.raw`\d+(?:[.,]\d+)*`,
  symbol: String.raw`(?:\p{Lu}{1,3})?[$£¥]|[€₽₹₩%‰]`,
  possessive: String.raw`['’]s(?![\p{L}\d])`,
  dotted: String.raw`(?:\p{Lu}\.){2,}|A/S(?!\p{L})|[ap]\.m\.|e\.g\.|i\.e\.|(?<!\d)\p{Lu}\.(?= ?\p{Lu})`,
  abbreviation: String.raw`(?:${[...CUT_SHORT].join('|')})\.|(?:${COUNTING})\.(?= ?\d)`,
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
  const tokens: Token[] = [];
  const forms = new Map<string, Pick<Token, 'text' | 'lower' | 'kind'>>();
  let last = 0;
  // Quicker than a match for each: all that a token does not stand in is white space.
  while (TOKEN.test(text)) {
    const end = TOKEN.lastIndex;
    const word = text.slice(last, end).trimStart();
    const start = end - word.length;
    let form = forms.get(word);
    if (form === undefined) {
      form = { text: word, lower: lowered(word), kind: kindOf(word) };
      forms.set(word, form);
    }
    const glued = start === last && tokens.length > 0;
    tokens.push({ start, end, text: form.text, lower: form.lower, kind: form.kind, glued });
    last = end;
  }
  return tokens;
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
  const isShort = text.endsWith('.') && CUT_SHORT.has(text.slice(0, -1));
  const plain = (isShort ? text.slice(0, -1) : text).toLowerCase();
  return plain.includes('’') ? plain.replaceAll('’', "'") : plain;
}
