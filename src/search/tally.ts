import { descending } from 'd3';

/** A claim that holds one word of a query. */
export interface WordMatch {
  readonly id: string;
  readonly score: number;
  /** Places of the word, 0-based. */
  readonly words: readonly number[];
}

/** A claim with all words of a query that it holds. */
export interface Tally extends WordMatch {
  /** How many of the words it holds. */
  readonly held: number;
}

/** Adds up what each word found: by the number of words held, then by how well they match. */
export function tally(matches: readonly (readonly WordMatch[])[]): Tally[] {
  const byId = Map.groupBy(matches.flat(), ({ id }) => id);
  return [...byId]
    .map(([id, own]) => ({
      id,
      held: own.length,
      score: own.reduce((score, match) => score + match.score, 0),
      words: own.flatMap(({ words }) => words),
    }))
    .toSorted((a, b) => descending(a.held, b.held) || descending(a.score, b.score));
}
