import type { Claim } from '../schemas/claim.ts';

/** What the files of editors may name, with the order of claims and sources. */
export interface Known {
  readonly claims: ReadonlyMap<string, Claim>;
  /** Ids of the sources, in their order. */
  readonly sources: readonly string[];
  readonly topics: ReadonlySet<string>;
  readonly placeOf: (claim: string) => number;
}

/** Lookups of the claims and sources of a corpus, and of the ids of its topics. */
export function knownOf(given: {
  readonly claims: readonly Claim[];
  readonly sources: readonly { readonly id: string }[];
  readonly topics: readonly string[];
}): Known {
  const places = new Map(given.claims.map(({ id }, place) => [id, place]));
  return {
    claims: new Map(given.claims.map((claim) => [claim.id, claim])),
    sources: given.sources.map(({ id }) => id),
    topics: new Set(given.topics),
    placeOf: (claim) => places.get(claim) ?? places.size,
  };
}

/** The claims of positions, each once, in the order of the sources. */
export function membersOf(
  positions: readonly { readonly claim: string }[],
  { placeOf }: Known,
): string[] {
  return [...new Set(positions.map(({ claim }) => claim))].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The sources of positions, each once, in their order. */
export function sourcesOf(
  positions: readonly { readonly source: string }[],
  { sources }: Known,
): string[] {
  const speaking = new Set(positions.map(({ source }) => source));
  return sources.filter((source) => speaking.has(source));
}
