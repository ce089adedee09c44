import data from './data/figures.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AMOUNTING,
  BEFORE,
  BEFORE_PLACES,
  BEHIND,
  BOUNDING,
  BOUNDS,
  BRINGING,
  CHANGE_NOUNS,
  COMPARING,
  COMPOUND_NOUNS,
  LABELS,
  MEASURED,
  MORE,
  NUMBER_ENDINGS,
  OF_METRES,
  OTHER_HALVES,
  PEAKS,
  POINTERS,
  QUALITIES,
  ROUNDERS,
  SHARING,
  TIME_UNITS,
  UNSURE,
  WHOLE_LEADS,
} = lists(data.lists);
