import { Bits } from './bits.ts';
import { FOLDS, foldOf, type Token, wholeOf } from './tokens.ts';

/** Words by `wholeOf`, so that most words of a text need no look-up among them. */
export class WordTable {
  private readonly wholes = new Bits(FOLDS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.wholes.add(wholeOf(word, foldOf(word)));
  }

  /** Whether a token may be one of the words; where not, it is none. */
  mayHold({ whole }: Token): boolean {
    return this.wholes.has(whole);
  }
}
