import { aspectOf, withAspect } from '../../../schemas/measure-key.ts';
import type { Quantity } from '../../../schemas/quantity.ts';
import { shifted } from '../../../dates/periods.ts';
import { amountWords } from '../../wording.ts';
import { quotient } from '../arithmetic.ts';
import { type Interval, intervalOf } from '../../../schemas/interval.ts';
import { type ImpliedFigure, workingOf } from './figure.ts';

/** A level and its growth in one claim give the level of the year before. */
export function earlierLevels(figures: readonly Quantity[]): ImpliedFigure[] {
  const growths = figures.filter(
    ({ unit, direction, measure }) => aspectOf(measure) === 'growth' && unit === '%' && direction,
  );
  return figures.flatMap((level): ImpliedFigure[] => {
    const { measure, unit, period, status } = level;
    if (aspectOf(measure) !== undefined) return [];
    const growth = growths.find(
      (one) => one.measure === withAspect(measure, 'growth') && one.period === period,
    );
    if (growth === undefined || period === null || status !== 'observed') return [];
    const factor = factorOf(growth.value, growth);
    const before = shifted(period, -12);
    if (factor <= 0 || before === undefined) return [];
    const value = level.value / factor;
    const interval = quotient(intervalOf(level), factorsOf(growth));
    const sum = `${amountWords(level)} ÷ ${String(Number(factor.toPrecision(6)))}`;
    const working = workingOf(sum, { value, unit }, before);
    return [{ from: [level, growth], measure, unit, period: before, value, interval, working }];
  });
}

/** What a level was multiplied by: 1.142 for "up 14.2%", 0.9 for "down 10%". */
function factorOf(percent: number, { direction }: Quantity): number {
  return 1 + (direction === 'down' ? -percent : percent) / 100;
}

function factorsOf(growth: Quantity): Interval {
  const [least, most] = intervalOf(growth);
  const of = (percent: number | null): number | null =>
    percent === null ? null : factorOf(percent, growth);
  return growth.direction === 'down' ? [of(most), of(least)] : [of(least), of(most)];
}
