import data from './data/negation.json' with { type: 'json' };
import { lists, pairs, rows } from './words.ts';

const sets = lists(data.lists);
export const { ATTAINED, AVOWING, BEHIND_COMMA, CAME_ABOUT, IN_A_WAY } = sets;
export const { NOT_BEYOND, REPORT_NOUNS, SHELVED, TURNS } = sets;

/**
 * How far a word of denial or doubt reaches: over its `clause`, subject and all; over what stands
 * `ahead` in the clause; over the `object` of the verb; over the `part` up to the next comma; over all of what is `reported`
 * behind it; over what stands before, as a `predicate` does. The rest are read with the words
 * around them: see `reachOf`.
 */
export const REACHES = ['clause', 'ahead', 'object', 'part', 'reported', 'predicate'] as const;
export type Reach = (typeof REACHES)[number];

/** What a word of denial must stand with to reach anything. */
const USES = [
  'not',
  'no',
  'denying',
  'rejecting',
  'cancelling',
  'shelving',
  'false',
  'far',
  'missing',
  'short',
] as const;
export type Use = (typeof USES)[number];

/** Phrases that commas part, by how far they reach or what they must stand with. */
const denials: Partial<Record<Reach | Use, string>> = data.denials;

/** Words that deny, lower case. */
export const DENIALS: readonly (readonly [string, Reach | Use])[] = [...REACHES, ...USES].flatMap(
  (kind) => rows(kind, denials[kind]),
);

/** Words that look like a denial and deny nothing, whatever follows; "not" among them with what takes it away: "not only". */
export const NO_DENIALS: readonly string[] = [
  ...data.noDenials.split(','),
  // "Nobody doubts that": what nobody doubts is so.
  ...pairs(data.doubters, data.doubting),
  ...pairs(data.denials.not, data.notDenying),
];
