import * as z from 'zod';
import { Relation } from '../../schemas/quality.ts';
import type { Located } from '../overlap.ts';
import { spanIn } from './place.ts';

const End = z.object({
  source: z.string().meta({ description: 'id of the source' }),
  quote: z.string().min(1).meta({ description: 'exact substring of its text' }),
  nth: z.int().positive().default(1).meta({ description: 'which of its occurrences; 1 the first' }),
});
type End = z.infer<typeof End>;

/** Passages of two sources that speak to the same thing, as an annotator marked them. */
const PairMark = z.object({
  a: End,
  b: End,
  relation: Relation,
  optional: z.boolean().default(false).meta({
    description: 'a headline, a repetition or a faint echo: costs nothing if missed',
  }),
});

/** `gold.json` of a corpus. */
export const PairGold = z.object({
  pairs: z.array(PairMark),
  never: z
    .array(z.object({ a: End, b: End }))
    .meta({ description: 'passages that look alike and do not speak of the same thing' }),
});
export type PairGold = z.infer<typeof PairGold>;

/** The two passages of a pair, each at its place. */
export type Ends = readonly [Located, Located];

/** A marked pair with its passages at their places. */
export interface PlacedPair {
  readonly ends: Ends;
  readonly relation: Relation;
  readonly optional: boolean;
}

/** The marked pairs of a corpus. */
export interface PlacedPairs {
  readonly pairs: readonly PlacedPair[];
  readonly never: readonly Ends[];
  /** How many no longer fit the texts; they are in neither list. */
  readonly unfit: number;
}

/** Places marked pairs in the texts of a corpus, given by the ids of their sources. */
export function placePairs(
  { pairs, never }: PairGold,
  texts: ReadonlyMap<string, string>,
): PlacedPairs {
  const placed = pairs.flatMap(({ a, b, relation, optional }): PlacedPair[] => {
    const ends = endsOf(a, b, texts);
    return ends === null ? [] : [{ ends, relation, optional }];
  });
  const neverEnds = never.flatMap(({ a, b }) => {
    const ends = endsOf(a, b, texts);
    return ends === null ? [] : [ends];
  });
  const unfit = pairs.length - placed.length + never.length - neverEnds.length;
  return { pairs: placed, never: neverEnds, unfit };
}

function endsOf(a: End, b: End, texts: ReadonlyMap<string, string>): Ends | null {
  const [first, second] = [locate(a, texts), locate(b, texts)];
  return first === null || second === null ? null : [first, second];
}

function locate(end: End, texts: ReadonlyMap<string, string>): Located | null {
  const text = texts.get(end.source);
  const span = text === undefined ? null : spanIn(text, end);
  return span === null ? null : { source: end.source, span };
}
