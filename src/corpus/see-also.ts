import type { Claim } from '../schemas/claim.ts';
import type { Related } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import type { Corpus } from './corpus.ts';

/** A passage of another source that has rare words, names or figures of a claim; nobody judged the two. */
export interface SeeAlso {
  readonly claim: Claim;
  readonly source: ShownSource;
  /** The words, names and figures that both have. */
  readonly shared: readonly string[];
}

/** The related pairs by each of their claims. */
export function relatedByClaim(related: readonly Related[]): ReadonlyMap<string, Related[]> {
  const sides = related.flatMap((pair) => pair.claims.map((claim) => ({ claim, pair })));
  const byClaim = Map.groupBy(sides, ({ claim }) => claim);
  return new Map([...byClaim].map(([claim, own]) => [claim, own.map(({ pair }) => pair)]));
}

/** The passages of other sources that a reader of a claim may go on to, the likest first. */
export function seeAlso(corpus: Corpus, claim: Claim): SeeAlso[] {
  return corpus.relatedTo(claim.id).flatMap(({ claims, shared }) =>
    claims
      .filter((id) => id !== claim.id)
      .map(corpus.claim)
      .map((other) => ({ claim: other, source: corpus.source(other.source), shared })),
  );
}

/** Related passages of two sources face to face. */
export interface FacingPassages {
  readonly left: Claim;
  readonly right: Claim;
  readonly shared: readonly string[];
}

/** The related passages of two sources, the likest first. */
export function seeAlsoBetween(corpus: Corpus, a: ShownSource, b: ShownSource): FacingPassages[] {
  return corpus.related.flatMap(({ claims, shared }) => {
    const both = claims.map(corpus.claim);
    const left = both.find(({ source }) => source === a.id);
    const right = both.find(({ source }) => source === b.id);
    return left && right ? [{ left, right, shared }] : [];
  });
}
