import data from './data/names.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { FIRM_FORMS, INNER, LAST_WORDS, NOT_NAMES, PLAIN_LETTERS, PLAIN_OPENERS } = lists(
  data.lists,
);
