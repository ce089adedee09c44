import type { Claim } from '../../schemas/claim.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import { amountWords, periodWords, workedAmountWords } from '../wording.ts';
import { yearBefore } from '../time.ts';
import { type Interval, intervalOf } from './interval.ts';

/** A figure that a source does not give and that follows from those it does. */
export interface ImpliedFigure {
  readonly from: Quantity;
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly interval: Interval;
  /** The sum, in words. */
  readonly working: string;
}

const GROWTH = '-growth';
const TARGET = '-target';

/**
 * The figures that follow from those of one claim: a level and its growth give the level of the
 * year before; an aim that was reached gives a level of at least the aim, in the year it was reached.
 */
export function impliedFigures(
  claims: readonly Claim[],
  quantities: ReadonlyMap<string, Quantity>,
  events: ReadonlyMap<string, EventFact>,
): ImpliedFigure[] {
  return claims.flatMap((claim) => {
    const figures = claim.quantities.flatMap((id) => quantities.get(id) ?? []);
    const told = claim.events.flatMap((id) => events.get(id) ?? []);
    return [...earlierLevels(figures), ...reachedLevels(figures, told)];
  });
}

function earlierLevels(figures: readonly Quantity[]): ImpliedFigure[] {
  return figures.flatMap((level) => {
    const growth = figures.find((other) => isGrowthOf(other, level));
    if (growth === undefined || level.period === null) return [];
    const interval = dividedBy(intervalOf(level), growth);
    const value = level.value / factorOf(growth.value, growth);
    const period = yearBefore(level.period);
    const sum = `${amountWords(level)} ÷ ${String(Number(factorOf(growth.value, growth).toPrecision(6)))} = ${workedAmountWords({ value, unit: level.unit, qualifier: 'exact' })}`;
    return [
      {
        from: level,
        measure: level.measure,
        unit: level.unit,
        period,
        value,
        interval,
        working: `${sum} for ${periodWords(period)}`,
      },
    ];
  });
}

function isGrowthOf(growth: Quantity, level: Quantity): boolean {
  return (
    growth.measure === level.measure + GROWTH &&
    growth.unit === '%' &&
    growth.direction !== null &&
    growth.period === level.period &&
    level.status === 'observed'
  );
}

/** What a level was multiplied by: 1.263 for "up 26.3%", 0.9 for "down 10%". */
function factorOf(percent: number, { direction }: Quantity): number {
  return 1 + (direction === 'down' ? -percent : percent) / 100;
}

function dividedBy([low, high]: Interval, growth: Quantity): Interval {
  const [least, most] = intervalOf(growth);
  const factors = [least ?? growth.value, most ?? growth.value].map((percent) =>
    factorOf(percent, growth),
  );
  const [small, large] = [Math.min(...factors), Math.max(...factors)];
  return [low === null ? null : low / large, high === null ? null : high / small];
}

function reachedLevels(
  figures: readonly Quantity[],
  events: readonly EventFact[],
): ImpliedFigure[] {
  return figures.flatMap((aim) => {
    const reached = events.find(({ rule, start }) => rule === 'aim-reached' && start !== null);
    if (aim.status !== 'reached-target' || !aim.measure.endsWith(TARGET) || reached?.start == null)
      return [];
    const measure = aim.measure.slice(0, -TARGET.length);
    const working = `${amountWords(aim)} reached in ${periodWords(reached.start)}, so at least that`;
    return [
      {
        from: aim,
        measure,
        unit: aim.unit,
        period: reached.start,
        value: aim.value,
        interval: [aim.value - aim.step / 2, null],
        working,
      },
    ];
  });
}
