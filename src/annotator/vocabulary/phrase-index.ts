import { FOLDS, type Token, tokenise } from '../text/tokens.ts';
import { Shelf } from './shelf.ts';

/** A word of a phrase, made ready to be compared. */
interface Word {
  readonly lower: string;
  /** How it begins, see `foldOf`. */
  readonly fold: number;
  /** How it begins, ends and how long it is, see `wholeOf`. */
  readonly whole: number;
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

/** @param to the index behind the phrase */
type Visit<T> = (value: T, to: number) => void;

/** How many numbers pairs of words are folded into. */
const PAIRS = 2 ** 15;

/**
 * Phrases by the words they begin with, so that finding all that stand in a text costs a look into
 * a table or two a token. Capitalised phrases match in their own case only ("Mill", not "mill"); a
 * trailing `*` on the last word takes any ending.
 */
export class PhraseIndex<T> {
  /** Phrases of several words by the first two, see `pairOf`: "the" begins many. */
  private readonly byPair = new Shelf<Entry<T>>(PAIRS);
  /** Single words, and words that one with an open ending follows, by `wholeOf`. */
  private readonly byWord = new Shelf<Entry<T>>(FOLDS);
  /** Words with an open ending by how they begin, see `foldOf`. */
  private readonly byFold = new Shelf<Entry<T>>(FOLDS);

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = wordsOf(tokenise(phrase), anyCase);
    const [first, second] = words;
    if (first === undefined) return;
    const entry = { words, value };
    if (first.open) this.byFold.put(first.fold, entry, longestFirst);
    else if (second === undefined || second.open) this.byWord.put(first.whole, entry, longestFirst);
    else this.byPair.put(pairOf(first, second), entry, longestFirst);
  }

  /** Whether a phrase may begin at a token; where not, none does. */
  opensAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    if (this.byWord.has(token.whole) || this.byFold.has(token.fold)) return true;
    const next = tokens[at + 1];
    return next !== undefined && this.byPair.has(pairOf(token, next));
  }

  /** The longest phrase that begins at a token; one with an open ending yields to any other. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const token = tokens[at];
    if (token === undefined || !this.opensAt(tokens, at)) return undefined;
    const next = tokens[at + 1];
    const entry =
      (next && firstAt(tokens, at, this.byPair.at(pairOf(token, next)))) ??
      firstAt(tokens, at, this.byWord.at(token.whole)) ??
      firstAt(tokens, at, this.byFold.at(token.fold));
    return entry && { from: at, to: at + entry.words.length, value: entry.value };
  }

  /** Visits all phrases that begin at a token, the longest first, behind them those with an open ending. */
  eachAt(tokens: readonly Token[], at: number, visit: Visit<T>): void {
    const token = tokens[at];
    if (token === undefined) return;
    const next = tokens[at + 1];
    if (next !== undefined) visitAt(tokens, at, this.byPair.at(pairOf(token, next)), visit);
    visitAt(tokens, at, this.byWord.at(token.whole), visit);
    visitAt(tokens, at, this.byFold.at(token.fold), visit);
  }
}

/** Two words as a number below `PAIRS`. Different pairs may share one, though few do. */
function pairOf(first: { readonly whole: number }, second: { readonly whole: number }): number {
  return (first.whole * 31 + second.whole * 17) & (PAIRS - 1);
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
  return words.map(({ text, lower, fold, whole }, index) => {
    const open = star && index === words.length - 1;
    const exact = !anyCase && !open && /^\p{Lu}/u.test(text) ? straight(text) : null;
    return { lower, fold, whole, exact, open };
  });
}

/** The first of some entries whose words stand at a token. */
function firstAt<T>(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry<T>[],
): Entry<T> | undefined {
  for (const entry of entries) if (standsAt(tokens, at, entry.words)) return entry;
  return undefined;
}

/** Visits those of some entries whose words stand at a token. */
function visitAt<T>(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry<T>[],
  visit: Visit<T>,
): void {
  for (const { words, value } of entries)
    if (standsAt(tokens, at, words)) visit(value, at + words.length);
}

function standsAt(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  let next = at;
  for (const word of words) {
    const token = tokens[next];
    if (token === undefined || !fits(token, word)) return false;
    next += 1;
  }
  return true;
}

function fits(token: Token, { lower, whole, exact, open }: Word): boolean {
  if (open) return token.lower.startsWith(lower);
  return (
    token.whole === whole &&
    token.lower === lower &&
    (exact === null || straight(token.text) === exact)
  );
}

function straight(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
