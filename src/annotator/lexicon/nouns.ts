import data from './data/nouns.json' with { type: 'json' };
import { lists } from './words.ts';

export const { COUNTED_OCCASIONS, FALSE_PLURALS, NOT_COUNTED, NOUN_STOPS, PEOPLE_NOUNS } = lists(
  data.lists,
);

/** Plurals without an s. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(data.counted));
