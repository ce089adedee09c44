import data from './data/attribution.json' with { type: 'json' };
import { lists } from './words.ts';

export const { COUNTED, LOOSE_ENDS, OCCASIONS, PERSONS, TIES } = lists(data.lists);

/** Figures and papers that stand for whoever made them; all figures are one kind. */
export const PAPERS: ReadonlyMap<string, string> = new Map(Object.entries(data.papers));
