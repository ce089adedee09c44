import { Bits } from '../text/bits.ts';
import { FOLDS, type Token } from '../text/tokens.ts';

/** A word that a phrase begins with. */
export interface OpeningWord {
  /** How it begins, see `foldOf`. */
  readonly fold: number;
  /** How it begins, ends and how long it is, see `wholeOf`. */
  readonly whole: number;
  /** Whether it takes any ending. */
  readonly open: boolean;
}

/**
 * The words that phrases begin with, so that most words of a text need no look-up. Of a phrase of
 * several words the first two tell: "the" begins many.
 */
export class Openings {
  /** Words that are a phrase by themselves or that a word with an open ending follows. */
  private readonly words = new Bits(FOLDS);
  /** Words with an open ending, by how they begin. */
  private readonly folds = new Bits(FOLDS);
  /** Two words, see `pairOf`. */
  private readonly pairs = new Bits(PAIRS);

  add(first: OpeningWord, second: OpeningWord | undefined): void {
    if (first.open) this.folds.add(first.fold);
    else if (second === undefined || second.open) this.words.add(first.whole);
    else this.pairs.add(pairOf(first, second));
  }

  /** Whether a phrase may begin at a token; where not, none does. */
  opensAt(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined) return false;
    if (this.words.has(token.whole) || this.folds.has(token.fold)) return true;
    const next = tokens[at + 1];
    return next !== undefined && this.pairs.has(pairOf(token, next));
  }

  /** The tokens of `[from, to)` that a phrase may begin at, in order. */
  within(tokens: readonly Token[], from: number, to: number): number[] {
    const places: number[] = [];
    for (let at = from; at < to; at += 1) if (this.opensAt(tokens, at)) places.push(at);
    return places;
  }
}

/** How many numbers pairs of words are folded into. */
const PAIRS = 2 ** 15;

/** Two words as a number below `PAIRS`. Different pairs may share one, though few do. */
function pairOf(first: { readonly whole: number }, second: { readonly whole: number }): number {
  return (first.whole * 31 + second.whole * 17) & (PAIRS - 1);
}
