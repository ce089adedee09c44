import data from './data/quantities.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AGREEMENT_NOUNS,
  AMOUNTING_UP,
  BOUNDS,
  JOINING_VERBS,
  LEADING_TIMES,
  LINKS,
  MOVED,
  OTHER_TIMES,
  PLACE_NOUNS,
  SAME_THING,
  STRETCHES,
  TRADED,
} = lists(data.lists);
