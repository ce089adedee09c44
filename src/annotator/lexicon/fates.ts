import data from './data/fates.json' with { type: 'json' };
import { lists } from './lists.ts';

/** What each list holds is told in its file. */
export const { AFTER_FATE, BEFALLING } = lists(data.lists);

/** What befalls people that a toll counts, as the measure is called. */
export type Fate = 'deaths' | 'injured' | 'missing';

/** Words behind a number of people that tell what befell them: "40 dead", "40 were hurt". */
export const FATES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['dead', 'deaths'],
  ['died', 'deaths'],
  ['killed', 'deaths'],
  ['perished', 'deaths'],
  ['hurt', 'injured'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
]);

/** Verbs before a number of people that say what was done to them: "killed 40", "cost 40 lives". */
export const HARMING: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['killed', 'deaths'],
  ['killing', 'deaths'],
  ['hurting', 'injured'],
  ['injured', 'injured'],
  ['injuring', 'injured'],
  ['wounded', 'injured'],
  ['wounding', 'injured'],
]);
