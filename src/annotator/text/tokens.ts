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
  /** How `lower` begins, see `foldOf`. */
  readonly fold: number;
  /** How `lower` begins, ends and how long it is, see `wholeOf`. */
  readonly whole: number;
  readonly kind: 'word' | 'number' | 'ordinal' | 'symbol' | 'mark';
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** A stretch of tokens `[from, to)`, as indices into the article's token list. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
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
  const tokens: Token[] = [];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const token = plainToken(text, at, last) ?? formAt(text, at, last);
    if (token === undefined) break;
    tokens.push(token);
    last = token.end;
    at = last;
    while (text.charCodeAt(at) === SPACE) at += 1;
  }
  return tokens;
}

const SPACE = 32;
/** The code unit of a full stop. */
export const STOP = 46;
const DOLLAR = 36;
const SMALL = 1;
const CAPITAL = 2;
const MARK = 3;

/**
 * Code units by what they are: letters a to z, A to Z, and the signs that are a token of their own
 * wherever a token begins with them; 0 for any other.
 */
const CLASSES = new Uint8Array(0x2020);
CLASSES.fill(SMALL, 97, 123);
CLASSES.fill(CAPITAL, 65, 91);
for (const mark of ',.;:?!()"-–—“”') CLASSES[mark.charCodeAt(0)] = MARK;

/** A word of the letters a to z, or a common mark, as most tokens are: no form need be tried. */
function plainToken(text: string, start: number, last: number): Token | undefined {
  let end = start;
  let sort = CLASSES[text.charCodeAt(end)];
  if (sort === MARK) {
    const mark = text.charAt(start);
    return made(mark, mark, 'mark', start, last);
  }
  let isSmall = true;
  while (sort === SMALL || sort === CAPITAL) {
    isSmall &&= sort === SMALL;
    end += 1;
    sort = CLASSES[text.charCodeAt(end)];
  }
  if (end === start || !endsWord(text.charCodeAt(end), end - start)) return undefined;
  const word = text.slice(start, end);
  return made(word, isSmall ? word : word.toLowerCase(), 'word', start, last);
}

/** Whether a code unit behind so many letters ends a word: no apostrophe, currency sign, or stop of "U.S.". */
function endsWord(unit: number, letters: number): boolean {
  return unit === SPACE || (CLASSES[unit] === MARK && (unit !== STOP || letters > 1));
}

/** The first token at or behind a place, by its form. */
function formAt(text: string, at: number, last: number): Token | undefined {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [value] = match;
  return made(value, lowered(value), kindOf(value), match.index, last);
}

/** @param last where the token before ends */
function made(
  text: string,
  lower: string,
  kind: Token['kind'],
  start: number,
  last: number,
): Token {
  const end = start + text.length;
  const fold = foldOf(lower);
  return {
    start,
    end,
    text,
    lower,
    fold,
    whole: wholeOf(lower, fold),
    kind,
    glued: start === last,
  };
}

/** How many numbers the beginnings of words are folded into. */
export const FOLDS = 4096;

/**
 * The first three characters of a word as a number below `FOLDS`. Different beginnings may share
 * one: a table of these tells which words need not be looked up, and no more.
 */
export function foldOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  const third = word.length > 2 ? word.charCodeAt(2) : 0;
  return (word.charCodeAt(0) * 289 + second * 17 + third) & (FOLDS - 1);
}

/**
 * The beginning, end and length of a word as a number below `FOLDS`. Different words may share one,
 * though few that news is made of do.
 *
 * @param fold that of the word
 */
export function wholeOf(word: string, fold: number): number {
  return (fold + word.length * 131 + word.charCodeAt(word.length - 1) * 37) & (FOLDS - 1);
}

/** The stretch of text that tokens `[from, to)` cover. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (isSmallLetter(first) || (isCapitalLetter(first) && last !== DOLLAR)) return 'word';
  if (DIGIT.test(text)) return /\d$/.test(text) ? 'number' : 'ordinal';
  if (SYMBOL.test(text)) return 'symbol';
  return WORD.test(text) ? 'word' : 'mark';
}

/** Whether a code unit is one of a to z, with which most words begin; cheaper than a pattern. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a code unit is one of A to Z. */
export function isCapitalLetter(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
