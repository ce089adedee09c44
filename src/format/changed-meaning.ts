import type { Changed } from '../ledger/meaning.ts';
import { capital, list } from './words.ts';

const WORDS: Readonly<Record<Changed, string>> = {
  polarity: 'what it denies',
  figure: 'a number in it',
  unit: 'a unit in it',
  speaker: 'who is credited with it',
};

/** What a change of words changed, as a sentence: "What it denies and a number in it changed." */
export function changedWords(changed: readonly Changed[]): string {
  return capital(`${list(changed.map((one) => WORDS[one]))} changed.`);
}
