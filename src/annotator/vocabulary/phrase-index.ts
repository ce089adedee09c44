import { FOLDS, isSmallLetter, type Token, tokenise } from '../text/tokens.ts';
import { Openings, type OpeningWord } from './openings.ts';

/** A word of a phrase, made ready to be compared. */
interface Word extends OpeningWord {
  readonly lower: string;
  /** As it must stand, with straight apostrophes; null where any case will do. */
  readonly exact: string | null;
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
 * Phrases by how their first word begins, the longest first, so that finding all that stand in a
 * text costs one look into a table a token. Capitalised phrases match in their own case only ("Li",
 * not "li"); a trailing `*` on the last word takes any ending.
 */
export class PhraseIndex<T> {
  private readonly buckets: Bucket<T>[] = [];
  /**
   * The number of a bucket, counted from 1, by the first word of its phrases, see `wholeOf`; 0
   * where none has it, as with most words.
   */
  private readonly byWhole = new Uint16Array(FOLDS);
  /** The same for single words with an open ending, by how they begin. */
  private readonly byFold = new Uint16Array(FOLDS);

  readonly openings: Openings;

  /** @param openings what the phrases begin with; several indices may share it */
  constructor(openings = new Openings()) {
    this.openings = openings;
  }

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = wordsOf(tokenise(phrase), anyCase);
    const [first, second] = words;
    if (first === undefined) return;
    this.openings.add(first, second);
    const bucket = first.open
      ? this.bucket(this.byFold, first.fold)
      : this.bucket(this.byWhole, first.whole);
    bucket.add({ words, value });
  }

  private bucket(numbers: Uint16Array, key: number): Bucket<T> {
    const known = this.buckets[(numbers[key] ?? 0) - 1];
    if (known !== undefined) return known;
    const bucket = new Bucket<T>();
    numbers[key] = this.buckets.push(bucket);
    return bucket;
  }

  /** The longest phrase that begins at a token; one with an open ending yields to any other. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const whole = this.byWhole[token.whole] ?? 0;
    const hit = whole === 0 ? undefined : this.buckets[whole - 1]?.at(tokens, at);
    if (hit !== undefined) return hit;
    const fold = this.byFold[token.fold] ?? 0;
    return fold === 0 ? undefined : this.buckets[fold - 1]?.at(tokens, at);
  }

  /** All phrases in a stretch of tokens, not overlapping, in order. */
  within(tokens: readonly Token[], from: number, to: number): Hit<T>[] {
    return this.among(tokens, this.openings.within(tokens, from, to), to);
  }

  /**
   * All phrases that begin at one of some places, not overlapping, in order.
   *
   * @param places token indices, in order
   * @param to where the last phrase must end
   */
  among(tokens: readonly Token[], places: readonly number[], to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    let free = 0;
    for (const at of places) {
      const hit = at < free ? undefined : this.at(tokens, at);
      if (hit === undefined || hit.to > to) continue;
      hits.push(hit);
      free = hit.to;
    }
    return hits;
  }
}

/** Phrases whose first words begin alike. */
class Bucket<T> {
  /** Those of several words, by the second; "the" begins many. */
  private readonly bySecond = new Map<number, Entry<T>[]>();
  private readonly others: Entry<T>[] = [];
  /** Whether every phrase begins with a capital, so that a word in small letters begins none. */
  private isCapital = true;

  add(entry: Entry<T>): void {
    const [first, second] = entry.words;
    this.isCapital &&= first?.exact != null;
    if (second !== undefined && !second.open) insert(this.bySecond, second.whole, entry);
    else longestFirst(this.others, entry);
  }

  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    if (this.isCapital && isSmallLetter(tokens[at]?.text.charCodeAt(0) ?? 0)) return undefined;
    const next = this.bySecond.size === 0 ? undefined : tokens[at + 1];
    const longer = next === undefined ? undefined : this.bySecond.get(next.whole);
    const hit = longer === undefined ? undefined : firstOf(tokens, at, longer);
    if (hit !== undefined || this.others.length === 0) return hit;
    return firstOf(tokens, at, this.others);
  }
}

function insert<Key, T>(index: Map<Key, Entry<T>[]>, key: Key, entry: Entry<T>): void {
  const list = index.get(key) ?? [];
  longestFirst(list, entry);
  index.set(key, list);
}

/** Of equals, one with an open ending yields to one that says more. */
function longestFirst<T>(list: Entry<T>[], entry: Entry<T>): void {
  list.push(entry);
  list.sort((a, b) => b.words.length - a.words.length || openness(a) - openness(b));
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

/** The first of the entries whose words stand at a token. */
function firstOf<T>(
  tokens: readonly Token[],
  at: number,
  entries: readonly Entry<T>[],
): Hit<T> | undefined {
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
