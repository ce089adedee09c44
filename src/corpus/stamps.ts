import type { Facts } from '../schemas/facts.ts';
import type { Position, Question, SourcePair, Verdict } from '../schemas/question.ts';
import type { ShownSource } from './shown-source.ts';
import { lookup } from './lookup.ts';
import { saidFirst } from './said.ts';
import { bySharpness, VERDICT_ORDER } from './outcome.ts';
import { type Kinds, stampLabel } from './stamp-label.ts';

/** How a fact of a claim stands to what one other source says of the same. */
interface Stand {
  readonly question: Question;
  /** The other source. */
  readonly source: ShownSource;
  /** Its fact that was compared; null where words were. */
  readonly other: string | null;
  /** Ids of the claims that the verdict is on; empty where it is on all that the two sources say. */
  readonly on: readonly string[];
  readonly verdict: Verdict;
  /** The working, in words. */
  readonly why: string;
  /** Name of the rule that gave the verdict; null where an editor did. */
  readonly rule: string | null;
}

/** What was compared of a claim, and how it stands. Verdicts are on this alone. */
export interface Stamp {
  /** As a reader would call it: "its figure for 2023", "its words". */
  readonly about: string;
  /** Id of the quantity or event; null where words were compared. */
  readonly fact: string | null;
  /** The sharpest first. */
  readonly stands: readonly [Stand, ...Stand[]];
}

/** Verdicts that say of two facts neither that they fit nor that they part. */
const ASIDE: ReadonlySet<Verdict> = new Set(['complement', 'not-comparable']);

/** A side of a pair that has a verdict, with the position that the verdict is on. */
interface Compared extends Omit<Stamp, 'stands'> {
  readonly claim: string;
  readonly stand: Stand;
}

/** The facts, the sources as pages show them. */
type FactsShown = Omit<Facts, 'sources'> & { readonly sources: readonly ShownSource[] };

/**
 * The stamps of each claim, the sharpest first. A pair's verdict stamps the two facts of the pair
 * and no other position; where no fact was read, as in questions that editors signed and in
 * repeated words, it stamps the passages of the two sources. A pair without a verdict stamps none.
 */
export function stampsByClaim(facts: FactsShown): ReadonlyMap<string, readonly Stamp[]> {
  const sourceOf = lookup('source', facts.sources);
  const kinds: Kinds = {
    quantities: new Map(facts.quantities.map((quantity) => [quantity.id, quantity])),
    events: new Map(facts.events.map((event) => [event.id, event])),
  };
  const found = facts.questions.flatMap((question) =>
    question.pairs.flatMap((pair) => comparedIn(question, pair, sourceOf, kinds)),
  );
  const byClaim = Map.groupBy(found, ({ claim }) => claim);
  return new Map([...byClaim].map(([claim, compared]) => [claim, stampsOf(compared)]));
}

/**
 * The other sources of a stamp by verdict, the sharpest first, each once under a verdict. A source
 * that agrees or disagrees on the fact is not named again as having another part of the picture.
 */
export function sourcesByVerdict({ stands }: Pick<Stamp, 'stands'>): [Verdict, ShownSource[]][] {
  const judged = new Set(
    stands.filter(({ verdict }) => !ASIDE.has(verdict)).map(({ source }) => source),
  );
  return VERDICT_ORDER.flatMap((verdict): [Verdict, ShownSource[]][] => {
    const own = stands
      .filter((stand) => stand.verdict === verdict)
      .map(({ source }) => source)
      .filter((source) => !ASIDE.has(verdict) || !judged.has(source));
    return own.length > 0 ? [[verdict, [...new Set(own)]]] : [];
  });
}

function comparedIn(
  question: Question,
  pair: SourcePair,
  sourceOf: (id: string) => ShownSource,
  kinds: Kinds,
): Compared[] {
  const { verdict, why, rule, sources, facts, on } = pair;
  if (verdict === null) return [];
  return ([0, 1] as const).flatMap((side) => {
    const far = side === 0 ? 1 : 0;
    const stand = {
      ...{ question, verdict, why, rule, on },
      source: sourceOf(sources[far]),
      other: facts[far],
    };
    return stamped(question, sources[side], facts[side], on).map((position) => ({
      claim: position.claim,
      about: stampLabel(question, position, pair, kinds),
      fact: position.fact,
      stand,
    }));
  });
}

/** The positions of a source that a verdict is on; of one said and one implied the said. */
function stamped(
  question: Question,
  source: string,
  fact: string | null,
  on: readonly string[],
): Position[] {
  const own = comparedOf(question, source, fact, on);
  if (fact === null) return own;
  const position = saidFirst(own);
  return position ? [position] : [];
}

/** The positions of a source that a pair compares: its fact, or its passages that the verdict is on. */
export function comparedOf(
  { positions }: Pick<Question, 'positions'>,
  source: string,
  fact: string | null,
  on: readonly string[],
): Position[] {
  return judgedOf(
    positions.filter((position) => position.source === source && position.fact === fact),
    on,
  );
}

/** Of positions of one source those that a verdict is on: of the listed claims, or all of them. */
export function judgedOf(positions: readonly Position[], on: readonly string[]): Position[] {
  const listed = positions.filter(({ claim }) => on.includes(claim));
  return listed.length > 0 ? listed : [...positions];
}

function stampsOf(compared: readonly Compared[]): Stamp[] {
  const lines = Map.groupBy(compared, ({ about, fact }) => `${fact ?? ''} ${about}`);
  return [...lines.values()]
    .flatMap((own): Stamp[] => {
      const [first, ...rest] = own.toSorted((a, b) =>
        bySharpness(a.stand.verdict, b.stand.verdict),
      );
      if (!first) return [];
      const stands = [first.stand, ...rest.map(({ stand }) => stand)] as const;
      return [{ about: first.about, fact: first.fact, stands: [...stands] }];
    })
    .toSorted((a, b) => bySharpness(a.stands[0].verdict, b.stands[0].verdict));
}
