import data from './data/tense.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const {
  AFTER_AUXILIARY,
  AHEAD_VERBS,
  NOT_PAST,
  NOW_WORDS,
  PAST_AUXILIARIES,
  PAST_VERBS,
  PRESENT_VERBS,
} = lists(data.lists);
