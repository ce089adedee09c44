import type { Corpus } from '../corpus/corpus.ts';
import type { Claim } from '../schemas/claim.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import {
  type FilterField,
  sourceField,
  outcomeField,
  outcomeGroups,
  topicField,
} from './filters.ts';
import { type Stands, standsOf } from './stands.ts';

/** A claim as a line of a list. */
export interface ClaimLine {
  readonly claim: Claim;
  readonly stands: Stands;
  /** What the filter calls how it stands. */
  readonly groups: readonly string[];
}

/** The claims of a source. */
export interface SourceClaims {
  readonly source: ShownSource;
  readonly lines: readonly ClaimLine[];
}

/** Everything the list of claims shows. */
export interface ClaimsView {
  /** The sources that have claims, in the order of the corpus. */
  readonly groups: readonly SourceClaims[];
  /** The sources without one. */
  readonly without: readonly ShownSource[];
  readonly fields: readonly FilterField[];
  readonly total: number;
}

/** A claim as a line of a list. */
export function claimLine(corpus: Corpus, claim: Claim): ClaimLine {
  return {
    claim,
    stands: standsOf(corpus, claim),
    groups: outcomeGroups(corpus.outcomesOf(claim.id)),
  };
}

/** What the list of claims shows. */
export function claimsView(corpus: Corpus): ClaimsView {
  const all = corpus.sources.map((source) => ({
    source,
    lines: corpus.claimsOf(source.id).map((claim) => claimLine(corpus, claim)),
  }));
  const lines = all.flatMap((one) => one.lines);
  return {
    groups: all.filter((one) => one.lines.length > 0),
    without: all.filter((one) => one.lines.length === 0).map(({ source }) => source),
    fields: [
      outcomeField(lines.map(({ groups }) => groups)),
      sourceField(
        corpus,
        lines.map(({ claim }) => [claim.source]),
      ),
      topicField(
        corpus,
        lines.map(({ claim }) => claim.topics),
      ),
    ],
    total: lines.length,
  };
}
