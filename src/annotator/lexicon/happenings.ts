import data from './data/happenings.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { FLOW_VERBS, HAPPENING_ADJECTIVES, HAPPENING_NOUNS, HAPPENING_VERBS } = lists(
  data.lists,
);
