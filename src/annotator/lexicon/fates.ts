import { words } from './words.ts';

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

/** Words between a number of people and what befell them: "40 of them had been killed". */
export const BEFALLING: ReadonlySet<string> = words(
  'already also are been confirmed had has have is more of others people persons reported them were was',
);

/** Words that may follow a fate told behind a number; before a noun it would be its quality. */
export const AFTER_FATE: ReadonlySet<string> = words(
  'across after and as at before but by during for from in more near on or since so through under when where while with',
);
