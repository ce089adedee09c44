import data from './data/numbers.json' with { type: 'json' };
import { lists } from './words.ts';

export const { SHORT_SCALES } = lists(data.lists);

const table = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

/** Spelled numbers below a hundred that stand alone or end a compound. */
export const SMALL_NUMBERS = table(data.small);

/** Spelled tens, which may take a unit after a hyphen or a space. */
export const TENS = table(data.tens);

/** Fractions of one sign. */
export const FRACTIONS = table(data.fractions);

/** Words that multiply the number before them. */
export const SCALES = table(data.scales);

/** Names of parts, singular and plural, to how many make a whole. */
export const PARTS = table(data.parts);

/** Verbs that multiply by themselves, in the past. */
export const MULTIPLYING = table(data.multiplying);

/** Adverbs that multiply. */
export const MULTIPLES = table(data.multiples);

/** Spelled ordinals. */
export const ORDINALS = table(data.ordinals);
