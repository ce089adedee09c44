import { FOLDS, foldOf, isSmallLetter, type Token, tokenise } from '../text/tokens.ts';

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

/**
 * Phrases by their first word, the longest first, so that finding all that stand in a text costs
 * one look-up a token. Capitalised phrases match in their own case only ("Li", not "li"); a
 * trailing `*` on the last word takes any ending.
 */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Group<T>>();
  /** Single words with an open ending, by how they begin. */
  private readonly byOpening = new Map<number, Entry<T>[]>();

  /** How the phrases begin, as a sum of `EXACT`, `ANY_CASE` and `OPEN`; most words begin otherwise. */
  private readonly folds = new Uint8Array(FOLDS);

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = wordsOf(tokenise(phrase), anyCase);
    const [first] = words;
    if (first === undefined) return;
    const isOpening = words.length === 1 && first.open && first.lower.length >= OPENING_LETTERS;
    const fold = foldOf(first.lower);
    this.folds[fold] =
      (this.folds[fold] ?? 0) | (isOpening ? OPEN : first.exact === null ? ANY_CASE : EXACT);
    if (isOpening) insert(this.byOpening, fold, { words, value });
    else this.group(first.lower).add({ words, value });
  }

  private group(first: string): Group<T> {
    const known = this.byFirst.get(first);
    if (known !== undefined) return known;
    const group = new Group<T>();
    this.byFirst.set(first, group);
    return group;
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const token = tokens[at];
    const begun = token === undefined ? 0 : (this.folds[token.fold] ?? 0);
    if (token === undefined || begun === 0) return undefined;
    const isExactOnly = begun === EXACT && isSmallLetter(token.text.charCodeAt(0));
    if (isExactOnly) return undefined;
    const hit = begun === OPEN ? undefined : this.byFirst.get(token.lower)?.at(tokens, at);
    if (hit !== undefined || begun < OPEN) return hit;
    return firstOf(tokens, at, this.byOpening.get(token.fold));
  }

  /** All phrases in a stretch of tokens, not overlapping, in order. */
  within(tokens: readonly Token[], from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let at = from;
    while (at < to) {
      const hit = this.at(tokens, at);
      if (hit !== undefined && hit.to <= to) hits.push(hit);
      at = hit !== undefined && hit.to <= to ? hit.to : at + 1;
    }
    return hits;
  }
}

/** How a phrase's first word must stand: as it is written, in any case, with any ending. */
const EXACT = 1;
const ANY_CASE = 2;
const OPEN = 4;

/** Phrases that begin with one word, by their second; "the" begins many. */
class Group<T> {
  private readonly bySecond = new Map<string, Entry<T>[]>();
  private readonly others: Entry<T>[] = [];

  add(entry: Entry<T>): void {
    const second = entry.words[1];
    if (second === undefined || second.open) longestFirst(this.others, entry);
    else insert(this.bySecond, second.lower, entry);
  }

  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const second = this.bySecond.size === 0 ? undefined : tokens[at + 1]?.lower;
    const hit = second === undefined ? undefined : firstOf(tokens, at, this.bySecond.get(second));
    return hit ?? firstOf(tokens, at, this.others);
  }
}

/** A shorter word with an open ending takes none: words that begin alike share no fold with it. */
const OPENING_LETTERS = 3;

function insert<Key, T>(index: Map<Key, Entry<T>[]>, key: Key, entry: Entry<T>): void {
  const list = index.get(key) ?? [];
  longestFirst(list, entry);
  index.set(key, list);
}

function longestFirst<T>(list: Entry<T>[], entry: Entry<T>): void {
  list.push(entry);
  list.sort((a, b) => b.words.length - a.words.length);
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

/** The first of the entries whose words stand at a token. */
function firstOf<T>(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry<T>[] | undefined,
): Hit<T> | undefined {
  if (entries === undefined) return undefined;
  for (const entry of entries) {
    const to = end(tokens, at, entry);
    if (to !== undefined) return { from: at, to, value: entry.value };
  }
  return undefined;
}

function end<T>(tokens: readonly Token[], at: number, { words }: Entry<T>): number | undefined {
  let next = at;
  for (const word of words) {
    const token = tokens[next];
    if (token === undefined || !fits(token, word)) return undefined;
    next += 1;
  }
  return next;
}

function fits(token: Token, { lower, exact, open }: Word): boolean {
  if (open) return token.lower.startsWith(lower);
  return token.lower === lower && (exact === null || straight(token.text) === exact);
}

function straight(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}
