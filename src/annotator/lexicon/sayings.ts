import data from './data/sayings.json' with { type: 'json' };
import { verbTable } from './inflect.ts';
import { words } from './words.ts';

/** What a verb of saying takes, or how it is used; told in the data file. */
export type SayingFrame = keyof typeof data.frames;

const LEMMAS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.frames).map(([frame, { lemmas }]) => [frame, words(lemmas)]),
);

/** Whether a verb, by its dictionary form, has a frame. */
export function takes(lemma: string, frame: SayingFrame): boolean {
  return LEMMAS.get(frame)?.has(lemma) === true;
}

/** Words behind which a verb takes a thing said: "called for an end", "ruled out a toll". */
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(data.behind).map(([lemma, list]) => [lemma, words(list)]),
);

/** Whether a verb takes what is said behind a word. */
export function takesBehind(lemma: string, word: string): boolean {
  return BEHIND.get(lemma)?.has(word) === true;
}

/** The dictionary forms of all verbs that say something. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set([
  ...['clause', 'thing', 'fact', 'figure', 'name', 'manner', 'outlook'].flatMap((frame) => [
    ...(LEMMAS.get(frame) ?? []),
  ]),
  ...BEHIND.keys(),
]);

/** All finite forms of the verbs that take a clause, and of those that often do without "that". */
export const CLAUSE_VERBS = verbTable(data.frames.clause.lemmas);
export const BARE_CLAUSE_VERBS = verbTable(data.frames.bare.lemmas);
