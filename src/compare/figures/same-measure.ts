import type { Claim } from '../../schemas/claim.ts';
import { aspectOf } from '../../schemas/measure-key.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Span } from '../../schemas/span.ts';
import { candidates } from '../likeness/candidates.ts';
import type { Contexts } from '../likeness/context.ts';
import { likeness, overlapOf, sharedKeys, type Vector } from '../likeness/vector.ts';
import { stretchOf } from '../../dates/periods.ts';
import { isAmount } from '../unit.ts';
import type { Figure } from './figure.ts';
import { saySame } from './interval.ts';
import type { MeasureKnowledge } from './measures.ts';
import { apartInScope } from './scope.ts';
import { unionOf } from '../likeness/union.ts';

/**
 * How alike the words around two figures must be to measure the same thing, on the scale of
 * `likeness`: less where their numbers are one, since chance seldom repeats a number; most where
 * the number is small or a percentage, which chance repeats. Figures that part are compared only
 * where nearly all words around them are the same (`overlapOf`). Set on the marked corpora.
 */
const ALIKE = { equal: 0.12, common: 0.2, percentage: 0.3, near: 0.15, rival: 0.6 } as const;

/** Counts up to this one are so common that two of them may well be equal by chance. */
const COMMON_COUNT = 12;

/** A given figure with the words around it. */
interface Placed {
  readonly figure: Figure;
  readonly context: Vector;
  /** Whether its claim gives another figure of its unit, which could as well be meant. */
  readonly hasTwin: boolean;
}

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
  const twins = figuresWithTwins(facts, ownerOf);
  const placed = facts.map((figure): Placed => {
    const { id, span } = figure.quantity;
    const claim = ownerOf(id);
    const own = stretches.get(id) ?? claim.span;
    return { figure, context: contexts.around(claim, span, own), hasTwin: twins.has(id) };
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
  return [unit, aim ? 'target' : status, change ? 'change' : 'level'].join(' ');
}

function areAlike(one: Placed, other: Placed): boolean {
  const [a, b] = [one.figure, other.figure];
  if (!mayMeet(a, b) || apartInScope(a.scope, b.scope) !== undefined) return false;
  if (sharedKeys(one.context, other.context).length < 2) return false;
  const alike = likeness(one.context, other.context);
  if (a.quantity.value === b.quantity.value) return alike >= leastOfEqual(a);
  if (!isAmount(a.unit) || a.denied || b.denied) return false;
  if (saySame(a, b)) return alike >= ALIKE.near;
  if (a.status !== 'observed' || one.hasTwin || other.hasTwin) return false;
  return overlapOf(one.context, other.context) >= ALIKE.rival;
}

function leastOfEqual({ unit, quantity: { value, step } }: Figure): number {
  if (unit === '%') return ALIKE.percentage;
  return Math.abs(value) <= COMMON_COUNT && step <= 1 ? ALIKE.common : ALIKE.equal;
}

/** Whether two figures may be of one time and rate: where one does not say, it may be of any. */
function mayMeet(a: Figure, b: Figure): boolean {
  const [rateA, rateB] = [a.quantity.per, b.quantity.per];
  if (rateA !== null && rateB !== null && rateA !== rateB) return false;
  return a.period === null || b.period === null || stretchOf(a.period) === stretchOf(b.period);
}

/** The figures whose claim gives another of their unit. */
function figuresWithTwins(
  figures: readonly Figure[],
  ownerOf: (fact: string) => Claim,
): Set<string> {
  const quantities = figures.map(({ quantity }) => quantity);
  const groups = Map.groupBy(quantities, ({ id, unit }) => `${ownerOf(id).id} ${unit}`);
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
