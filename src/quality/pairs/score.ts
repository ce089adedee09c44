import { type CorpusScore, type PairTally, Relation } from '../../schemas/quality.ts';
import type { PlacedPair, PlacedPairs } from '../gold/pairs.ts';
import { fit } from './fit.ts';
import { largestMatching } from './matching.ts';
import { type RelatedHits, relatedHits } from './related.ts';
import { isAgreement, isRight, parts } from './right.ts';
import { type PairedFacts, type Unit, unitsOf } from './unit.ts';

/** What of a corpus's score is counted from its pairs. */
export type PairScore = Omit<CorpusScore, 'name' | 'title' | 'articles' | 'questions'>;

type FoundPair = readonly [PlacedPair, Unit];

/**
 * Scores what questions and related passages bring together against marked pairs. A pair is found
 * where two items of one question stand on its passages; one pair of items finds one marked pair.
 * A false statement is agreement where every pair that the items stand on parts, or any verdict but
 * “not comparable” on passages that never speak of the same thing.
 */
export function scorePairs(gold: PlacedPairs, facts: PairedFacts): PairScore {
  const units = unitsOf(facts);
  const edges = edgesOf(gold.pairs, units);
  const first = gold.pairs.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const found: FoundPair[] = [...largestMatching(first, edges)];
  const marksOf = marksByUnit(edges);
  const related = relatedHits(gold.pairs, facts);
  const ruled = found.filter(isRuled);
  return {
    unfit: gold.unfit,
    relations: Relation.options.map((relation) => ({
      relation,
      ...tally(
        gold.pairs.filter((pair) => pair.relation === relation),
        found,
        related,
      ),
    })),
    all: tally(gold.pairs, found, related),
    pairs: units.length,
    known: marksOf.size,
    judged: ruled.length,
    right: ruled.filter(isRightPair).length,
    falseAgreements: [...marksOf].filter(isFalseAgreement).length,
    falsePairs: falsePairs(
      units.filter((unit) => !marksOf.has(unit)),
      gold.never,
    ),
    related: { listed: related.listed, right: related.right },
  };
}

/** The units that stand on each pair, the firmest first. */
function edgesOf(
  pairs: readonly PlacedPair[],
  units: readonly Unit[],
): Map<PlacedPair, readonly Unit[]> {
  return new Map(
    pairs.map((pair) => {
      const kept = units
        .map((unit) => ({ unit, how: fit(unit, pair.ends, pair.relation) }))
        .filter(({ how }) => how > 0)
        .sort((a, b) => b.how - a.how);
      return [pair, kept.map(({ unit }) => unit)];
    }),
  );
}

/** The marked pairs that each unit stands on; none for units that stand on none. */
function marksByUnit(
  edges: ReadonlyMap<PlacedPair, readonly Unit[]>,
): Map<Unit, readonly PlacedPair[]> {
  const marks = new Map<Unit, readonly PlacedPair[]>();
  for (const [pair, units] of edges)
    for (const unit of units) marks.set(unit, [...(marks.get(unit) ?? []), pair]);
  return marks;
}

function tally(
  pairs: readonly PlacedPair[],
  found: readonly FoundPair[],
  related: RelatedHits,
): PairTally {
  const marked = new Set(pairs.filter(({ optional }) => !optional));
  const own = found.filter(([pair]) => marked.has(pair));
  const ruled = own.filter(isRuled);
  return {
    marked: marked.size,
    found: own.length,
    judged: ruled.length,
    right: ruled.filter(isRightPair).length,
    related: [...marked].filter((pair) => related.pairs.has(pair)).length,
  };
}

function isRuled([, { question }]: FoundPair): boolean {
  return question.by === 'rule';
}

function isRightPair([{ relation }, unit]: FoundPair): boolean {
  return isRight(relation, unit);
}

function isFalseAgreement([unit, marks]: readonly [Unit, readonly PlacedPair[]]): boolean {
  return isAgreement(unit.verdict) && marks.every(({ relation }) => parts(relation));
}

function falsePairs(strays: readonly Unit[], never: PlacedPairs['never']): number {
  return strays
    .filter(({ verdict }) => verdict !== null && verdict !== 'not-comparable')
    .reduce((sum, unit) => sum + never.filter((ends) => fit(unit, ends, null) > 0).length, 0);
}
