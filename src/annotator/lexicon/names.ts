import data from './data/names.json' with { type: 'json' };
import { lists } from './words.ts';

export const { FIRM_FORMS, INNER, LAST_WORDS, NOT_NAMES, PLAIN_LETTERS, PLAIN_OPENERS } = lists(
  data.lists,
);
