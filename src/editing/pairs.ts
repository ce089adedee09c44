import type { SourcePair, Verdict } from '../schemas/question.ts';
import type { SignedQuestion } from '../schemas/signed-question.ts';

/** Every two of the sources, in their order. */
export function everyTwo(sources: readonly string[]): [string, string][] {
  return sources.flatMap((a, index) =>
    sources.slice(index + 1).map((b): [string, string] => [a, b]),
  );
}

/** The pair of two sources, whichever is named first. */
export function pairIn<T extends { readonly sources: readonly string[] }>(
  pairs: readonly T[],
  [a, b]: readonly [string, string],
): T | undefined {
  return pairs.find(({ sources }) => sources.includes(a) && sources.includes(b));
}

/** The pairs, and the sources and facts of each, in the order of the sources. */
export function inSourceOrder(
  pairs: readonly SourcePair[],
  sources: readonly string[],
): SourcePair[] {
  const ranks = new Map(sources.map((source, rank) => [source, rank]));
  const rank = (source: string): number => ranks.get(source) ?? ranks.size;
  return pairs
    .map((pair): SourcePair => {
      const [[a, b], [ofA, ofB]] = [pair.sources, pair.facts];
      return rank(a) < rank(b) ? pair : { ...pair, sources: [b, a], facts: [ofB, ofA] };
    })
    .sort(({ sources: [a, b] }, { sources: [c, d] }) => rank(a) - rank(c) || rank(b) - rank(d));
}

/** How two sources stand that nobody judged. */
export function unjudged(sources: [string, string]): SourcePair {
  return { sources, facts: [null, null], verdict: null, reason: null, why: '', rule: null };
}

/**
 * Verdicts that hold of every two sources where they hold of all: a disagreement among three may
 * lie between two of them.
 */
const OF_EVERY_TWO: ReadonlySet<Verdict> = new Set([
  'agree',
  'agree-within-rounding',
  'complement',
]);

/**
 * A pair as the editors judge it: as listed, else by the verdict of the question where that must
 * hold of these two; undefined where the editors say nothing of them.
 */
export function signedPair(
  pair: SourcePair,
  { pairs, verdict, reason, why }: SignedQuestion,
  ofTwo: boolean,
): SourcePair | undefined {
  const listed = pairIn(pairs, pair.sources);
  const given = listed ?? (ofTwo && verdict !== undefined ? { verdict, reason, why } : undefined);
  if (given === undefined) return undefined;
  return {
    ...pair,
    verdict: given.verdict,
    reason: given.reason ?? null,
    why: given.why ?? '',
    rule: null,
  };
}

/** How every two sources of a question of the editors’ own stand. */
export function pairsOfNew(sources: readonly string[], data: SignedQuestion): SourcePair[] {
  const ofTwo =
    sources.length === 2 || (data.verdict !== undefined && OF_EVERY_TWO.has(data.verdict));
  return everyTwo(sources).map((two) => {
    const pair = unjudged(two);
    return signedPair(pair, data, ofTwo) ?? pair;
  });
}
