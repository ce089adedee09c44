import type { Word } from './word.ts';

/** What may be asked of a word beside another. */
export type Neighbour = Pick<Word, 'lower' | 'lemma' | 'tag' | 'text' | 'kind'>;

/** A word with those around it: three before it, one behind. */
export interface Place {
  readonly word: Word;
  readonly third: Neighbour;
  readonly second: Neighbour;
  readonly before: Neighbour;
  readonly next: Neighbour;
}

/** Stands where a sentence has no word. */
const NOTHING: Neighbour = { lower: '', lemma: '', tag: 'X', text: '', kind: 'mark' };

/** A word of a sentence with those around it. */
export function placeOf(words: readonly Word[], word: Word, at: number): Place {
  // An engine takes long to find that an array holds nothing at a negative index.
  const back = (by: number): Neighbour => (at < by ? undefined : words[at - by]) ?? NOTHING;
  return { word, third: back(3), second: back(2), before: back(1), next: back(-1) };
}

/** Whether a word is tagged as a verb or an auxiliary. */
export function isVerb({ tag }: Neighbour): boolean {
  return tag === 'VERB' || tag === 'AUX';
}
