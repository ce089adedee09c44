import { type Stretch, type Token, tokenise } from '../text/tokens.ts';

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

/** Where a phrase stands, and what it stands for. */
export interface Hit<T> extends Stretch {
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
  /** Phrases by their first word, and by their second, if one stands there: "the" begins many. */
  private readonly whole = new Map<string, Map<string, Entry<T>[]>>();
  /** Words with an open ending, by how they begin. */
  private readonly open = new Map<string, Entry<T>[]>();
  /** The length of the shortest of these beginnings. */
  private shortest = Infinity;

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = wordsOf(tokenise(phrase), anyCase);
    const [first, second] = words;
    if (first === undefined) return;
    if (first.open) {
      const stem = first.lower.slice(0, STEM);
      put(this.open, stem, { words, value });
      this.shortest = Math.min(this.shortest, stem.length);
      return;
    }
    const begun = this.whole.get(first.lower) ?? new Map<string, Entry<T>[]>();
    this.whole.set(first.lower, begun);
    put(begun, second === undefined || second.open ? ALONE : second.lower, { words, value });
  }

  /** All phrases that begin at a token, the longest first, behind them those with an open ending. */
  all(tokens: readonly Token[], at: number): readonly Hit<T>[] {
    const entries = this.entries(tokens, at);
    return entries.length === 0 ? NONE : hitsOf(tokens, at, entries);
  }

  /** The longest phrase that begins at a token; one with an open ending yields to any other. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const entries = this.entries(tokens, at);
    return entries.length === 0 ? undefined : hitsOf(tokens, at, entries)[0];
  }

  /** The phrases that may begin at a token, in order. */
  private entries(tokens: readonly Token[], at: number): readonly Entry<T>[] {
    const word = tokens[at]?.lower ?? '';
    const begun = this.whole.get(word);
    const open = this.openAt(word);
    if (begun === undefined) return open;
    const next = tokens[at + 1];
    const longer = (next && begun.get(next.lower)) ?? NONE;
    return together(longer, together(begun.get(ALONE) ?? NONE, open));
  }

  /** The phrases whose first word is open and may be this one. */
  private openAt(word: string): readonly Entry<T>[] {
    let found: readonly Entry<T>[] = NONE;
    const longest = Math.min(STEM, word.length);
    for (let length = this.shortest; length <= longest; length += 1)
      found = together(found, this.open.get(word.slice(0, length)) ?? NONE);
    return found;
  }
}

const NONE: readonly never[] = [];

/** Stands for the second word of a phrase of one word, and of one whose second word is open. */
const ALONE = '';

/** Two lists as one; this is done at every token, where mostly one is empty or both are. */
function together<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  return one.length === 0 ? other : [...one, ...other];
}

/** Those of some phrases that stand at a token. */
function hitsOf<T>(tokens: readonly Token[], at: number, entries: readonly Entry<T>[]): Hit<T>[] {
  return entries
    .filter(({ words }) => words.every((word, index) => fits(tokens[at + index], word)))
    .map(({ words, value }) => ({ from: at, to: at + words.length, value }));
}

function put<T>(lists: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  lists.set(key, [...(lists.get(key) ?? []), entry].sort(longestFirst));
}

/** Of equals, one with an open ending yields to one that says more. */
function longestFirst<T>(a: Entry<T>, b: Entry<T>): number {
  const openness = ({ words }: Entry<T>): number => (words.at(-1)?.open === true ? 1 : 0);
  return b.words.length - a.words.length || openness(a) - openness(b);
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
