import data from './data/lasting.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { AGREEMENT_NOUNS, PLACE_NOUNS } = lists(data.lists);
