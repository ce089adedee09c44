import { isSmallLetter, type Token } from '../text/tokens.ts';

/** Where a reader stopped: the index of the token after what it read. */
export interface Read {
  readonly to: number;
}

/** The lower-case form of a token, or the empty string past either end. */
export function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether these words stand at a place, in any case. */
export function follows(
  tokens: readonly Token[],
  at: number,
  ...words: readonly string[]
): boolean {
  return standAt(tokens, at, words);
}

function standAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) {
    if (tokens[at + offset]?.lower !== words[offset]) return false;
  }
  return true;
}

/** Phrases as word lists by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The index after a phrase that stands at a place, the longest first; else undefined. */
export function anyOf(tokens: readonly Token[], at: number, phrases: Phrases): number | undefined {
  const candidates = phrases.get(lower(tokens, at));
  if (candidates === undefined) return undefined;
  for (const words of candidates) if (standAt(tokens, at, words)) return at + words.length;
  return undefined;
}

/** Phrases made ready for `anyOf`. */
export function phrases(...texts: readonly string[]): Phrases {
  const longestFirst = texts.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, ([first = '']) => first);
}

/** Whether a token is a hyphen or dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[-‐‑‒–—]$/u.test(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isSmallLetter(token.text.charCodeAt(0)) &&
    /^\p{Lu}/u.test(token.text)
  );
}
