import { FOLDS, type Token } from '../text/tokens.ts';

/** The first word of a phrase. */
export interface Opening {
  /** How it begins, see `foldOf`. */
  readonly fold: number;
  /** How it begins, ends and how long it is, see `wholeOf`. */
  readonly whole: number;
  /** Whether it takes any ending. */
  readonly open: boolean;
}

/** The words that phrases begin with, so that most words of a text need no look-up. */
export class Openings {
  private readonly wholes = new Uint8Array(FOLDS);
  private readonly folds = new Uint8Array(FOLDS);

  add({ whole, fold, open }: Opening): void {
    if (open) this.folds[fold] = 1;
    else this.wholes[whole] = 1;
  }

  /** Whether a phrase may begin with a token; where not, none does. */
  has({ whole, fold }: Token): boolean {
    return this.wholes[whole] === 1 || this.folds[fold] === 1;
  }

  /** The tokens of `[from, to)` that a phrase may begin with, in order. */
  within(tokens: readonly Token[], from: number, to: number): number[] {
    const places: number[] = [];
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (token !== undefined && this.has(token)) places.push(at);
    }
    return places;
  }
}
