import type { FigureAt } from '../figures/figure.ts';
import { isDash, lower } from '../text/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import { shifted } from '../../dates/periods.ts';
import { isCompared, isLikened, isRelative, ownerOf } from './compared.ts';
import { spokenOf } from './known.ts';
import { type Dated, impliedTime } from './period.ts';
import type { QuantityContext } from './context.ts';

/**
 * The period of the figure that another is compared with, where the words count it from that
 * other's: "EUR 57 million in July to September, EUR 39 million a year earlier", "$202 billion in
 * ten months, 27 percent in the same period of 2023", "2.1 percent in May, 2.3 a month before".
 *
 * @param dates the times of the sentence's figures, read each for itself
 */
export function likenedPeriod(
  context: QuantityContext,
  figure: FigureAt,
  dates: readonly (Dated | undefined)[],
): Dated | undefined {
  const time = context.times.find((one) => ownerOf(context, one) === figure);
  const main = mainPeriod(context, figure, dates) ?? spokenOf(context)?.period;
  if (time === undefined || main === undefined) return undefined;
  const months = monthsBack(context, figure, time, main);
  const period = months === undefined ? undefined : shifted(main, -months);
  return period === undefined ? undefined : impliedTime(period);
}

/** The period of the figure nearest before, else behind, that is itself compared with none. */
function mainPeriod(
  context: QuantityContext,
  figure: FigureAt,
  dates: readonly (Dated | undefined)[],
): string | undefined {
  const { figures } = context;
  const place = figures.indexOf(figure);
  const mains = figures.map((one, index) => (isCompared(context, one) ? undefined : dates[index]));
  const before = mains.slice(0, place).findLast((date) => date !== undefined);
  return (before ?? mains.slice(place + 1).find((date) => date !== undefined))?.period;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]);

/** How many months before the main period the words put the figure. */
function monthsBack(
  { tokens }: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
  main: string,
): number | undefined {
  const unit = isDash(tokens[time.to - 2]) ? time.to - 3 : time.to - 2;
  if (isRelative(tokens, time)) return UNITS.get(lower(tokens, unit));
  if (!isLikened(tokens, figure.to, time.from)) return undefined;
  const years = Number(main.slice(0, 4)) - Number(time.period.slice(0, 4));
  return time.period.length === 4 && years > 0 ? 12 * years : undefined;
}
