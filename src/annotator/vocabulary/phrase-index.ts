import { type Token, tokenise } from '../text/tokens.ts';

interface Entry<T> {
  readonly words: readonly Token[];
  readonly anyCase: boolean;
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
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byOpening = new Map<string, Entry<T>[]>();

  /** @param anyCase whether the phrase matches in every case, as descriptions do */
  add(phrase: string, value: T, anyCase = false): void {
    const words = tokenise(phrase);
    const [first, second] = words;
    if (first === undefined) return;
    const entry = { words, anyCase, value };
    if (words.length === 2 && second?.text === '*') {
      insert(this.byOpening, opening(first), entry);
      return;
    }
    insert(this.byFirst, first.lower, entry);
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], at: number): Hit<T> | undefined {
    const token = tokens[at];
    if (token === undefined) return undefined;
    for (const entry of this.byFirst.get(token.lower) ?? []) {
      const to = end(tokens, at, entry);
      if (to !== undefined) return { from: at, to, value: entry.value };
    }
    const open = this.byOpening
      .get(opening(token))
      ?.find(({ words: [word] }) => token.lower.startsWith(word?.lower ?? ' '));
    return open === undefined ? undefined : { from: at, to: at + 1, value: open.value };
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

/** Words with an open ending are kept by their first letters. */
const OPENING_LETTERS = 3;

function opening(token: Token): string {
  return token.lower.slice(0, OPENING_LETTERS);
}

function insert<T>(index: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = [...(index.get(key) ?? []), entry];
  index.set(
    key,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}

function end<T>(
  tokens: readonly Token[],
  at: number,
  { words, anyCase }: Entry<T>,
): number | undefined {
  for (const [offset, word] of words.entries()) {
    const token = tokens[at + offset];
    if (word.text === '*' && offset > 0) return at + offset;
    if (token === undefined) return undefined;
    const open = words[offset + 1]?.text === '*' && offset === words.length - 2;
    if (open ? !token.lower.startsWith(word.lower) : !same(token, word, anyCase)) return undefined;
  }
  return at + words.length;
}

function same(token: Token, word: Token, anyCase: boolean): boolean {
  if (anyCase || !/^\p{Lu}/u.test(word.text)) return token.lower === word.lower;
  return token.text.replaceAll('’', "'") === word.text.replaceAll('’', "'");
}
