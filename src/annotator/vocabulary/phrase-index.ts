import { type Token, tokenise } from '../text/tokens.ts';

/** A word of a phrase, made ready to be compared. */
interface Word {
  readonly lower: string;
  /** As it must stand, with straight apostrophes; null where any case will do. */
  readonly exact: string | null;
  /** Whether it takes any ending. */
  readonly open: boolean;
}

interface Entry<T> {
  readonly words: readonly Word[];
  readonly value: T;
}

/** Where a phrase stands, as token indices `[from, to)`, and what it stands for. */
export interface Hit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A word with an open ending is kept by so many letters, or by all of it. */
const STEM = 3;

/**
 * Phrases by the words they begin with, so that finding all that stand in a text costs a look or
 * two a token. Capitalised phrases match in their own case only ("Mill", not "mill"); a trailing
 * `*` on the last word takes any ending.
 */
export class PhraseIndex<T> {
  /** Phrases by their first two words, and those of one word, the longest first: "the" begins many. */
  private readonly whole = new Map<string, Entry<T>[]>();
  /** Words with an open ending, by how they begin. */
  private readonly open = new Map<string, Entry<T>[]>();

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = wordsOf(tokenise(phrase), anyCase);
    const [first, second] = words;
    if (first === undefined) return;
    if (first.open) put(this.open, first.lower.slice(0, STEM), { words, value });
    else
      put(this.whole, keyOf(first, second?.open === true ? undefined : second), { words, value });
  }

  /** All phrases that begin at a token, the longest first, behind them those with an open ending. */
  all(tokens: readonly Token[], at: number): Hit<T>[] {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined) return [];
    const keyed = [
      ...(this.whole.get(keyOf(token, next)) ?? []),
      ...(this.whole.get(keyOf(token, undefined)) ?? []),
    ];
    const open = stemsOf(token.lower).flatMap((stem) => this.open.get(stem) ?? []);
    return [...keyed, ...open]
      .filter(({ words }) => words.every((word, index) => fits(tokens[at + index], word)))
      .map(({ words, value }) => ({ from: at, to: at + words.length, value }));
  }

  /** The longest phrase that begins at a token; one with an open ending yields to any other. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    return this.all(tokens, at)[0];
  }
}

function keyOf(first: { readonly lower: string }, second?: { readonly lower: string }): string {
  return second === undefined ? first.lower : `${first.lower} ${second.lower}`;
}

/** The beginnings of a word that one with an open ending may be kept by. */
function stemsOf(word: string): string[] {
  return [word.slice(0, 1), word.slice(0, 2), word.slice(0, STEM)].slice(0, word.length);
}

function put<T>(lists: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  lists.set(key, [...(lists.get(key) ?? []), entry].sort(longestFirst));
}

/** Of equals, one with an open ending yields to one that says more. */
function longestFirst<T>(a: Entry<T>, b: Entry<T>): number {
  return b.words.length - a.words.length || openness(a) - openness(b);
}

function openness<T>({ words }: Entry<T>): number {
  return words.at(-1)?.open === true ? 1 : 0;
}

/** The words of a phrase; a star that ends it opens the word before. */
function wordsOf(tokens: readonly Token[], anyCase: boolean): Word[] {
  const star = tokens.at(-1)?.text === '*' && tokens.length > 1;
  const words = star ? tokens.slice(0, -1) : tokens;
  return words.map(({ text, lower }, index) => {
    const open = star && index === words.length - 1;
    const exact = !anyCase && !open && /^\p{Lu}/u.test(text) ? straight(text) : null;
    return { lower, exact, open };
  });
}

function fits(token: Token | undefined, { lower, exact, open }: Word): boolean {
  if (token === undefined) return false;
  if (open) return token.lower.startsWith(lower);
  return token.lower === lower && (exact === null || straight(token.text) === exact);
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}
