import data from './data/fates.json' with { type: 'json' };
import { lists, rows } from './words.ts';

export const { AFTER_FATE, BEFALLING } = lists(data.lists);

/** What befalls people that a toll counts, as the measure is called. */
const KINDS = ['deaths', 'injured', 'missing'] as const;
export type Fate = (typeof KINDS)[number];

function byFate(words: Partial<Record<Fate, string>>): ReadonlyMap<string, Fate> {
  return new Map(KINDS.flatMap((fate) => rows(fate, words[fate])));
}

/** Words behind a number of people that tell what befell them: "40 dead", "40 were hurt". */
export const FATES = byFate(data.fates);

/** Verbs, in dictionary form, whose object is a number of people: "killed 40". */
export const HARMING = byFate(data.harming);
