import data from './data/quantities.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AMOUNTING_UP,
  BETWEEN,
  BOUNDS,
  CHANGE_NOUNS,
  LINKS,
  MOVED,
  SAME_THING,
  SAYING_LINKS,
  TRADED,
} = lists(data.lists);
