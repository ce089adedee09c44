import data from './data/credits.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  CHANGED,
  CLOSERS,
  DATA_TIES,
  ENDS,
  LOOSE_ENDS,
  NO_CLAUSE,
  PERSONS,
  TIES,
  TRYING,
  WHEN,
} = lists(data.lists);
