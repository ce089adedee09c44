import type { PlacedPair } from '../gold/pairs.ts';
import { holds } from './fit.ts';
import type { PairedFacts } from './unit.ts';

/** How the passages listed as related do against marked pairs. */
export interface RelatedHits {
  readonly listed: number;
  /** How many of them hold a marked pair. */
  readonly right: number;
  /** The marked pairs that one of them holds at least. */
  readonly pairs: ReadonlySet<PlacedPair>;
}

/** Looks up marked pairs among the related passages of two sources. */
export function relatedHits(
  pairs: readonly PlacedPair[],
  { claims, related }: Pick<PairedFacts, 'claims' | 'related'>,
): RelatedHits {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const hits = related.flatMap(({ claims: [first, second] }) => {
    const [a, b] = [byId.get(first), byId.get(second)];
    if (a === undefined || b === undefined || a.source === b.source) return [];
    return [pairs.filter(({ ends }) => holds(a, b, ends))];
  });
  return {
    listed: hits.length,
    right: hits.filter((held) => held.length > 0).length,
    pairs: new Set(hits.flat()),
  };
}
