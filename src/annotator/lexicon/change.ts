import data from './data/change.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { CHANGES, DOWN_COMPARED, DOWN_LEMMAS, DOWN_WORDS, TRENDS, UP_COMPARED, UP_LEMMAS, UP_WORDS } = lists(data.lists);
