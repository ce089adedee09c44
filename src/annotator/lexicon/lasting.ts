import { words } from './words.ts';

/** Nouns for what two sides agree on, or one lays down: its terms have no time of their own. */
export const AGREEMENT_NOUNS: ReadonlySet<string> = words(
  'accord agreement contract deal law memorandum pact protocol roadmap treaty',
);

/** Nouns for places that are said to be of so many people. */
export const PLACE_NOUNS: ReadonlySet<string> = words(
  'city country district island nation province region state town village',
);
