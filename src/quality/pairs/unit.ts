import type { Claim } from '../../schemas/claim.ts';
import type { Facts } from '../../schemas/facts.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Question, Reason, Verdict } from '../../schemas/question.ts';

/** The facts that pairs are looked for in. */
export type PairedFacts = Pick<Facts, 'claims' | 'quantities' | 'questions' | 'related'>;

/** What a source says to a question: a claim and, where one was compared, its figure. */
export interface Item {
  readonly claim: Claim;
  readonly figure: Quantity | null;
  /** The figures that an implied one is worked out from. */
  readonly from: readonly Quantity[];
}

/** Two items of two sources in one question, and how the site says they stand. */
export interface Unit {
  readonly question: Question;
  readonly items: readonly [Item, Item];
  readonly verdict: Verdict | null;
  readonly reason: Reason | null;
}

/** Every pair of items of two sources in one question; the same two figures or claims once. */
export function unitsOf({ claims, quantities, questions }: PairedFacts): Unit[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const figureOf = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return questions.flatMap((question) => unitsIn(question, itemsOf(question, claimOf, figureOf)));
}

/** The positions of a question and then those of its members that take none. */
function itemsOf(
  { positions, members }: Question,
  claimOf: ReadonlyMap<string, Claim>,
  figureOf: ReadonlyMap<string, Quantity>,
): Item[] {
  const placed = positions.flatMap(({ claim: id, fact, from }): Item[] => {
    const claim = claimOf.get(id);
    if (claim === undefined) return [];
    const figure = fact === null ? null : (figureOf.get(fact) ?? null);
    return [{ claim, figure, from: from.flatMap((fact) => figureOf.get(fact) ?? []) }];
  });
  const taken = new Set(placed.map(({ claim }) => claim.id));
  const others = members.flatMap((id): Item[] => {
    const claim = taken.has(id) ? undefined : claimOf.get(id);
    return claim === undefined ? [] : [{ claim, figure: null, from: [] }];
  });
  return [...placed, ...others];
}

function unitsIn(question: Question, items: readonly Item[]): Unit[] {
  const units = new Map<string, Unit>();
  items.forEach((a, index) => {
    for (const b of items.slice(index + 1)) {
      if (a.claim.source === b.claim.source) continue;
      const key = [nameOf(a), nameOf(b)].sort().join('|');
      if (!units.has(key)) units.set(key, unitOf(question, a, b));
    }
  });
  return [...units.values()];
}

function nameOf({ claim, figure }: Item): string {
  return `${claim.id} ${figure?.span.join() ?? ''}`;
}

/** The verdict is the pair's own, or else the question's. */
function unitOf(question: Question, a: Item, b: Item): Unit {
  const sources = [a.claim.source, b.claim.source];
  const own = question.pairs.find((pair) => pair.sources.every((id) => sources.includes(id)));
  return {
    question,
    items: [a, b],
    verdict: own?.verdict ?? question.verdict,
    reason: own?.reason ?? question.reason,
  };
}
