import type { Difference, FactKind } from '../schemas/quality.ts';
import type { Passage } from '../schemas/span.ts';
import { details, type Field } from './field.ts';
import type { Matching } from './match.ts';
import { type Located, nearest } from './overlap.ts';

/** A passage of a source. */
export type Place = Passage & Located;

/** A difference before it is known which claim it stands in. */
export type Found = Omit<Difference, 'claim'>;

/** The fields that make a fact a hit, and those that a hit may still have wrong. */
export interface Fields<M, F> {
  readonly key: readonly Field<M, F>[];
  readonly other: readonly Field<M, F>[];
}

/**
 * Each miss, each extra and each hit with a field read otherwise. A miss and an extra that share
 * text are told with each other's values.
 */
export function differencesOf<M extends Place, F extends Place>(
  kind: FactKind,
  { pairs, misses, extras }: Matching<M, F>,
  { key, other }: Fields<M, F>,
): Found[] {
  const missed = misses.map((mark): Found => ({
    ...at(kind, mark),
    fault: 'missed',
    details: details(key, mark, nearest(mark, extras)),
  }));
  const extra = extras.map((fact): Found => ({
    ...at(kind, fact),
    fault: 'extra',
    details: details(key, nearest(fact, misses), fact),
  }));
  const misread = pairs.flatMap(([mark, fact]): Found[] => {
    const wrong = other.filter(({ agrees }) => !agrees(mark, fact));
    if (wrong.length === 0) return [];
    return [{ ...at(kind, fact), fault: 'misread', details: details(wrong, mark, fact) }];
  });
  return [...missed, ...extra, ...misread];
}

/** Where a difference stands. */
export function at(kind: FactKind, { source, span, quote }: Place) {
  return { kind, source, span, quote };
}

/** The difference with the claim of its source that holds it or, failing that, shares most with it. */
export function inClaim(
  claims: readonly (Located & { readonly id: string })[],
): (found: Found) => Difference {
  return (found) => ({ ...found, claim: nearest(found, claims)?.id ?? null });
}
