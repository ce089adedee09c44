import type { Corpus } from '../corpus/corpus.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { sourcesByVerdict } from '../corpus/stamps.ts';
import { unstampedWords } from '../corpus/unstamped.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Verdict } from '../schemas/question.ts';

/** A fact of a claim, and who stands how to it. */
export interface StampLine {
  /** As a reader would call it: "its figure for 2023", "its words". */
  readonly about: string;
  readonly byVerdict: readonly (readonly [Verdict, readonly ShownSource[]])[];
}

/** How a claim stands, fact by fact. */
export interface StampsView {
  /** The sharpest first. */
  readonly lines: readonly StampLine[];
  /** What is said instead where no fact of it has a verdict; else null. */
  readonly instead: string | null;
}

/** A claim with whose it is and how it stands. */
export interface ClaimEntry {
  readonly claim: Claim;
  readonly source: ShownSource;
  readonly stamps: StampsView;
}

/** How a claim stands, fact by fact. */
export function stampsOf(corpus: Corpus, claim: Claim): StampsView {
  const lines = corpus.stampsOf(claim.id).map((stamp) => ({
    about: stamp.about,
    byVerdict: sourcesByVerdict(stamp),
  }));
  return { lines, instead: lines.length === 0 ? unstampedWords(corpus, claim) : null };
}

/** The other sources that lines name, each once. */
export function sourcesIn(lines: readonly StampLine[]): ShownSource[] {
  const named = lines.flatMap(({ byVerdict }) => byVerdict.flatMap(([, sources]) => sources));
  return [...new Set(named)];
}

/** A claim as an entry of a list. */
export function claimEntry(corpus: Corpus, claim: Claim): ClaimEntry {
  return { claim, source: corpus.source(claim.source), stamps: stampsOf(corpus, claim) };
}
