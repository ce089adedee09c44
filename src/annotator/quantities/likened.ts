import type { FigureAt } from '../figures/figure.ts';
import { isDash, lower } from '../text/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import { daysCovered } from '../../dates/calendar.ts';
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
 * @returns no date where nobody can tell which "the same month of 2023" is; undefined where the words count from nothing
 */
export function likenedPeriod(
  context: QuantityContext,
  figure: FigureAt,
  dates: readonly (Dated | undefined)[],
): { readonly date: Dated | undefined } | undefined {
  const time = context.times.find((one) => ownerOf(context, one) === figure);
  if (time === undefined) return undefined;
  const unit = unitOf(context, figure, time);
  if (unit === undefined) return undefined;
  const main = mainPeriod(context, figure, dates) ?? spokenOf(context)?.period;
  const months = main === undefined ? undefined : monthsBack(context, time, main, unit);
  const period = main && months !== undefined ? shifted(main, -months) : undefined;
  if (period !== undefined) return { date: impliedTime(period) };
  // "against 40 tons | a year ago" is of a day or month; "40 ships five years ago" of a year.
  const isAgo = lower(context.tokens, time.to - 1) === 'ago';
  const isOne = lower(context.tokens, time.from) === 'a' && UNITS.has(unit);
  return isAgo && !(isOne && isCompared(context, figure)) ? undefined : { date: undefined };
}

/** What a time counts from another by: "a | month | earlier", "the same | month | of 2023"; undefined where it counts from none. */
function unitOf(
  { tokens }: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
): string | undefined {
  const { from, to, period } = time;
  if (isRelative(tokens, time)) return lower(tokens, isDash(tokens[to - 2]) ? to - 3 : to - 2);
  if (period.length !== 4 || !isLikened(tokens, figure.to, from)) return undefined;
  const unit = lower(tokens, from - 1) === 'of' ? lower(tokens, from - 2) : lower(tokens, from - 1);
  return /^(?:point|stage|time)$/.test(unit) ? undefined : unit;
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

/** How many months before the main period the words put a time. */
function monthsBack(
  { tokens }: QuantityContext,
  time: TimeExpression,
  main: string,
  unit: string,
): number | undefined {
  const months = UNITS.get(unit);
  if (isRelative(tokens, time)) return months;
  const [first, last] = daysCovered(main);
  if (months !== undefined && Math.abs(last - first + 1 - 30.5 * months) > 4) return undefined;
  const years = Number(main.slice(0, 4)) - Number(time.period.slice(0, 4));
  return years > 0 ? 12 * years : undefined;
}
