import data from './data/bodies.json' with { type: 'json' };
import { lists } from './words.ts';

export const { BODY_SORTS, BODY_WORDS } = lists(data.lists);

/** Whether a noun is the sort of a body: "bank", "firm". */
export function isBodily(word: string): boolean {
  return BODY_WORDS.has(word) || BODY_SORTS.has(word);
}

/** Sorts of body with the words in a name that make it one. */
export const SORT_KIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(data.kin).map(([sort, kin]) => [sort, kin.split(' ')]),
);
