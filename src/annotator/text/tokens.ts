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

/**
 * One alternative a group, tried in order at each place; none can backtrack beyond its own token,
 * so that the cost is linear in the length of the text.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<ordinal>\d{1,3}(?:st|nd|rd|th)(?![\p{L}\d]))`,
    String.raw`(?<number>\d{1,3}(?:,\d{3}){1,6}(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,6}(?!\d)|\d+(?:\.\d+)?)`,
    String.raw`(?<symbol>(?:US|HK|NZ|[ACS])?\$|[€£¥₽₹₩%‰])`,
    String.raw`(?<possessive>['’]s(?![\p{L}\d]))`,
    String.raw`(?<word>(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))\p{L}+)*)`,
    String.raw`(?<mark>\S)`,
  ].join('|'),
  'gu',
);

const KINDS = ['ordinal', 'number', 'symbol', 'word'] as const;

/** The tokens of a text, in order; white space belongs to none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const value = match[0];
    const groups = match.groups ?? {};
    tokens.push({
      start,
      end: start + value.length,
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      kind: groups.possessive ? 'word' : (KINDS.find((kind) => groups[kind]) ?? 'mark'),
      glued: start === last,
    });
    last = start + value.length;
  }
  return tokens;
}
