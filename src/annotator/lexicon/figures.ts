import data from './data/figures.json' with { type: 'json' };
import { lists } from './words.ts';

const sets = lists(data.lists);
export const { BEFORE, BEFORE_PLACES, BEHIND, BOUNDS, LABELS, MORE, POINTERS, WHOLE_LEADS } = sets;
export const { AMOUNTING, BOUNDING, BRINGING, COMPARING, ROUNDERS, SHARING } = sets;
export const { CHANGE_NOUNS, COMPOUND_NOUNS, MEASURED, OF_METRES, OTHER_HALVES, PEAKS, QUALITIES } =
  sets;
export const { NUMBER_ENDINGS, SPANS_OF_WORK, TIME_UNITS, UNSURE } = sets;
