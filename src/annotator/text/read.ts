import type { Stretch, Token } from './tokens.ts';

/** Where a reader stopped: the index of the token after what it read. */
export interface Read {
  readonly to: number;
}

/** The lower-case form of a token, or the empty string past either end. */
export function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether one of some words stands in tokens `[from, to)`. */
export function holds(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at += 1) if (words.has(lower(tokens, at))) return true;
  return false;
}

/** Whether these words stand at a place, in any case. */
export function follows(
  tokens: readonly Token[],
  at: number,
  ...words: readonly string[]
): boolean {
  return standsAt(tokens, at, words);
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => lower(tokens, at + offset) === word);
}

/**
 * Phrases made ready for `anyOf`, `firstIn` and `phraseAt`, each with what it stands for: by the
 * word they begin with, the longest first.
 */
export type Phrases<T = unknown> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** The index after a phrase that stands at a place, the longest first; else undefined. */
export function anyOf(tokens: readonly Token[], at: number, phrases: Phrases): number | undefined {
  return phraseAt(tokens, at, phrases)?.to;
}

/** The first phrase that stands in tokens `[from, to)`, of those at one place the longest. */
export function firstIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrases: Phrases,
): Stretch | undefined {
  for (let at = from; at < to; at += 1) {
    const end = anyOf(tokens, at, phrases);
    if (end !== undefined) return { from: at, to: end };
  }
  return undefined;
}

/** What the longest phrase that stands at a place stands for, and the index after it. */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<T>,
): (Read & { readonly value: T }) | undefined {
  const begun = phrases.get(lower(tokens, at));
  const phrase = begun?.find(({ words }) => standsAt(tokens, at, words));
  return phrase && { to: at + phrase.words.length, value: phrase.value };
}

/** Phrases made ready for `anyOf` and `firstIn`. */
export function phrases(...texts: readonly string[]): Phrases {
  return phrasesOf(texts.map((text) => [text, undefined]));
}

/** Phrases made ready for `phraseAt`; their words are tokens parted by spaces. */
export function phrasesOf<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const longestFirst = Array.from(entries, ([text, value]) => ({ words: text.split(' '), value }));
  longestFirst.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words: [first = ''] }) => first);
}

const DASHES = new Set('-‐‑‒–—');

/** Whether a token is a hyphen or dash. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && DASHES.has(token.text);
}

/** The index behind a hyphen or dash that stands at a place; the place itself where none does. */
export function pastDash(tokens: readonly Token[], at: number): number {
  return isDash(tokens[at]) ? at + 1 : at;
}

/** Whether a token is a number in figures or a sign that stands with one. */
export function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'symbol';
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && LARGE.test(token.text);
}

const LARGE = /^\p{Lu}/u;
