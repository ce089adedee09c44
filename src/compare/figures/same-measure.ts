import type { Claim } from '../../schemas/claim.ts';
import { aspectOf } from '../../schemas/measure-key.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Span } from '../../schemas/span.ts';
import { partsOfUnit } from '../../schemas/rated-unit.ts';
import { candidates } from '../likeness/candidates.ts';
import type { Contexts } from '../likeness/context.ts';
import { isCurrency, isDuration } from '../unit.ts';
import { areAlike, type Placed } from './alike.ts';
import type { Figure } from './figure.ts';
import type { MeasureKnowledge } from './measures.ts';
import { courseOf, spreadOf } from './spread.ts';
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
  const facts = figures.filter(
    ({ working, quantity, unit }) => working === null && quantity.hedge === null && unit !== '',
  );
  const stretches = ownStretches(facts, ownerOf);
  const twins = figuresWithTwins(facts, ownerOf, ({ unit }) => unit);
  const repeated = figuresWithTwins(
    facts,
    ownerOf,
    ({ unit, value }) => `${unit} ${String(value)}`,
  );
  const named = new Map(
    [...Map.groupBy(facts, ({ quantity }) => ownerOf(quantity.id))].map(([claim, own]) => [
      claim.id,
      contexts.namesOf(claim, currencyKeys(own)),
    ]),
  );
  const placed = facts.map((figure): Placed => {
    const { id, span } = figure.quantity;
    const claim = ownerOf(id);
    return {
      figure,
      context: contexts.around(claim, span, stretches.get(id) ?? claim.span),
      named: named.get(claim.id) ?? contexts.namesOf(claim, new Set()),
      spread: spreadOf(figure.quantity, claim),
      course: isDuration(figure.unit) ? courseOf(figure.quantity, claim) : null,
      hasTwin: twins.has(id),
      isRepeated: repeated.has(id),
    };
  });
  const links = [...Map.groupBy(placed, ({ figure }) => kindOf(figure)).values()].flatMap((kind) =>
    candidates(
      kind.map(({ figure, context }) => ({
        source: figure.position.source,
        keys: context.weights.keys(),
      })),
    ).flatMap(([a, b]): [Figure, Figure][] => {
      const [one, other] = [kind[a], kind[b]];
      if (one === undefined || other === undefined) return [];
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

/** The figures whose claim gives another that has the same key. */
function figuresWithTwins(
  figures: readonly Figure[],
  ownerOf: (fact: string) => Claim,
  keyOf: (quantity: Quantity) => string,
): Set<string> {
  const quantities = figures.map(({ quantity }) => quantity);
  const groups = Map.groupBy(
    quantities,
    (quantity) => `${ownerOf(quantity.id).id} ${keyOf(quantity)}`,
  );
  return new Set(
    [...groups.values()].flatMap((own) => (own.length > 1 ? own.map(({ id }) => id) : [])),
  );
}

/** The stretch of its claim that speaks of a figure: up to the figures next to it. */
function ownStretches(
  figures: readonly Figure[],
  ownerOf: (fact: string) => Claim,
): Map<string, Span> {
  const quantities = figures.map(({ quantity }) => quantity);
  const byClaim = Map.groupBy(quantities, ({ id }) => ownerOf(id));
  return new Map(
    [...byClaim].flatMap(([{ span }, own]) =>
      own
        .toSorted((a, b) => a.span[0] - b.span[0])
        .map((figure, at, all): [string, Span] => [
          figure.id,
          [endOf(all[at - 1]) ?? span[0], all[at + 1]?.span[0] ?? span[1]],
        ]),
    ),
  );
}

function endOf(figure: Quantity | undefined): number | undefined {
  return figure?.span[1];
}
