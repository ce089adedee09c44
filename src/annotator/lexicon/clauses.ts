import data from './data/clauses.json' with { type: 'json' };
import { lists } from './words.ts';

export const { OBJECT_CONTROL, RELATIVES, SUBORDINATING_PREPOSITIONS, SUBORDINATORS, TIME_NOUNS } =
  lists(data.lists);

/** Words right before a number that belong to its phrase: "more than 40 ships". */
export const NUMBER_BOUNDS: readonly string[] = data.numberBounds.split(',');
