import { Qualifier } from '../../schemas/quantity.ts';
import data from './data/qualifiers.json' with { type: 'json' };
import { words } from './words.ts';

type Phrases = readonly (readonly [Qualifier, readonly string[]])[];

const phrases = (by: Partial<Readonly<Record<Qualifier, string>>>): Phrases =>
  Qualifier.options.map((qualifier) => [qualifier, by[qualifier]?.split(',') ?? []]);

/** Phrases right before a number that say how it bounds the value. */
export const QUALIFIERS = phrases(data.before);

/** Phrases right behind a number that bound it. */
export const TRAILING_QUALIFIERS = phrases(data.behind);

/** Nouns of what tells of something: "a film about two brothers". */
export const TELLINGS = words(data.tellings);
