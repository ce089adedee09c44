import data from './data/abbreviations.json' with { type: 'json' };
import { words } from './words.ts';
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { CLOSING_ABBREVIATIONS, COUNTING_ABBREVIATIONS, SENTENCE_STARTERS, SHORT_TITLES } =
  lists(data.lists);

/** Words whose full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...words('Ft Mt Ste approx ca cf est viz vs'),
]);
