import { everyTwo } from '../compare/group.ts';
import type { SourcePair, Verdict } from '../schemas/question.ts';
import type { SignedQuestion } from '../schemas/signed-question.ts';

/** The pair of two sources, whichever is named first. */
export function pairIn<T extends { readonly sources: readonly string[] }>(
  pairs: readonly T[],
  [a, b]: readonly [string, string],
): T | undefined {
  return pairs.find(({ sources }) => sources.includes(a) && sources.includes(b));
}

/** How two sources stand that nobody judged. */
export function unjudged(sources: [string, string]): SourcePair {
  return { sources, facts: [null, null], on: [], verdict: null, reason: null, why: '', rule: null };
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
 * hold of these two; as it is where the editors say nothing of them.
 */
export function signedPair(
  pair: SourcePair,
  { pairs, verdict, reason, why }: SignedQuestion,
  ofTwo: boolean,
): SourcePair {
  const listed = pairIn(pairs, pair.sources);
  const given = listed ?? (ofTwo && verdict !== undefined ? { verdict, reason, why } : undefined);
  if (given === undefined) return pair;
  return {
    ...pair,
    verdict: given.verdict,
    reason: given.reason ?? null,
    why: given.why ?? '',
    on: listed?.on ?? [],
    rule: null,
  };
}

/** How every two sources of a question of the editors’ own stand. */
export function pairsOfNew(sources: readonly string[], data: SignedQuestion): SourcePair[] {
  const ofTwo =
    sources.length === 2 || (data.verdict !== undefined && OF_EVERY_TWO.has(data.verdict));
  return everyTwo(sources).map((two) => signedPair(unjudged(two), data, ofTwo));
}
