import type { Claim } from '../../schemas/claim.ts';
import { aspectOf } from '../../schemas/measure-key.ts';
import { partsOfUnit } from '../../schemas/rated-unit.ts';
import { groupsOf } from '../group.ts';
import { candidates } from '../likeness/candidates.ts';
import type { Contexts } from '../likeness/context.ts';
import { isCurrency, isDuration } from '../unit.ts';
import { areAlike, type Placed } from './alike.ts';
import type { Figure } from './figure.ts';
import type { MeasureKnowledge } from './measures.ts';
import { courseOf, isOfAverage, spreadOf } from './spread.ts';
import { unionOf } from '../likeness/union.ts';
import { termsOf } from '../../words/terms.ts';

/**
 * Figures that measure the same thing, by unit, kind and the words around them, where the
 * vocabulary does not name their measure. Every group is of two sources or more.
 */
export function sameMeasure(
  figures: readonly Figure[],
  ownerOf: (fact: string) => Claim,
  contexts: Contexts,
  { isKnown }: MeasureKnowledge,
): Figure[][] {
  const facts = figures.filter(({ working }) => working === null);
  const placed = groupsOf(facts, ({ quantity }) => ownerOf(quantity.id).id).flatMap((own) =>
    placedIn(ownerOf(own[0].quantity.id), own, contexts),
  );
  const links = [...Map.groupBy(placed, ({ figure }) => kindOf(figure)).values()].flatMap((kind) =>
    candidates(kind, ({ figure, context }) => ({
      source: figure.position.source,
      keys: context.weights.keys(),
    })).flatMap(([one, other]): [Figure, Figure][] => {
      const named = isKnown(one.figure.measure) && isKnown(other.figure.measure);
      return !named && areAlike(one, other) ? [[one.figure, other.figure]] : [];
    }),
  );
  return unionOf(links);
}

/** What two figures must have in common for any comparison: their unit and what they are of it. */
function kindOf({ unit, status, quantity }: Figure): string {
  const { direction, measure } = quantity;
  const aim = status === 'target' || status === 'reached-target';
  const change = direction !== null || aspectOf(measure) === 'growth';
  return [partsOfUnit(unit)[0], aim ? 'target' : status, change ? 'change' : 'level'].join(' ');
}

/** The keys of the words of amounts of money, which name a currency: "US$5", "5 Australian dollars". */
function currencyKeys(figures: readonly Figure[]): Set<string> {
  const amounts = figures.filter(({ unit }) => isCurrency(unit));
  return new Set(amounts.flatMap(({ quantity }) => termsOf(quantity.quote)).map(({ key }) => key));
}

/** The figures of one claim, each with the words around it. */
function placedIn(claim: Claim, figures: readonly Figure[], contexts: Contexts): Placed[] {
  const named = contexts.namesOf(claim, currencyKeys(figures));
  const ordered = figures.toSorted((a, b) => a.quantity.span[0] - b.quantity.span[0]);
  return ordered.map((figure, at): Placed => {
    const { quantity, unit } = figure;
    // The stretch of its claim that speaks of it goes up to the figures next to it.
    const start = ordered[at - 1]?.quantity.span[1] ?? claim.span[0];
    const end = ordered[at + 1]?.quantity.span[0] ?? claim.span[1];
    const twins = figures.filter((other) => other !== figure && other.unit === unit);
    return {
      figure,
      context: contexts.around(claim, quantity.span, [start, end]),
      named,
      spread: spreadOf(quantity, claim),
      isAverage: isOfAverage(claim),
      course: isDuration(unit) ? courseOf(quantity, claim) : null,
      hasTwin: twins.length > 0,
      isRepeated: twins.some((other) => other.quantity.value === quantity.value),
    };
  });
}
