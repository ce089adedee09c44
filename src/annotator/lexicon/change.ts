import data from './data/change.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { DOWN_COMPARED, DOWN_LEMMAS, MOVING, TRENDS, UP_COMPARED, UP_LEMMAS } = lists(
  data.lists,
);
