import data from './data/time.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AHEAD,
  AMBIGUOUS,
  AS_NOUNS,
  BETWEEN,
  COMPARISONS,
  EDGES,
  MONTH_LEADS,
  NOT_AFTER,
  NO_VERBS,
  OF_OTHERS,
  PARTS,
  SETTING,
  TIMETABLED,
  YARDSTICKS,
} = lists(data.lists);
