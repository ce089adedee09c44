import data from './data/abbreviations.json' with { type: 'json' };
import { lists, words } from './words.ts';

export const { CLOSING_ABBREVIATIONS, COUNTING_ABBREVIATIONS, SENTENCE_STARTERS, SHORT_TITLES } =
  lists(data.lists);

/** Words whose full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...SHORT_TITLES,
  ...words('Ft Mt Ste approx ca cf est viz vs'),
]);
