import type { Token } from '../text/tokens.ts';

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
  return startsWith(tokens, at, words);
}

/** The index after a phrase of the list that stands at a place, the longest first; else undefined. */
export function anyOf(
  tokens: readonly Token[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | undefined {
  for (const words of phrases) if (startsWith(tokens, at, words)) return at + words.length;
  return undefined;
}

function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.lower === word);
}

/** Phrases as word lists, the longest first, for `anyOf`. */
export function phrases(...texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);
}

/** Whether a token is a hyphen or dash. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—]$/u.test(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
