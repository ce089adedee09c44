import type { Status } from '../../schemas/quantity.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds } from '../text/read.ts';
import { covers } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { carriedPeriod, foreseenPeriod } from './known.ts';
import { likenedPeriod } from './likened.ts';
import { isRightBehind, isUndated } from './nearest.ts';
import { marketDay } from './market-day.ts';
import { type Dated, periodOf } from './period.ts';
import { respectiveDate } from './respectively.ts';
import type { QuantityContext } from './context.ts';
import { isCurrent, isToCome, statusOf } from './status.ts';
import { tenseOf } from './tense.ts';
import { isWhole } from './told-before.ts';

/**
 * The time of each figure of a sentence, in order: its own, that of what it tells of, else one from
 * the sentences before; then those that another figure of the sentence gives.
 */
export function datesOf(context: QuantityContext): (Dated | undefined)[] {
  const own = context.figures.map((figure) => dateOf(context, figure));
  return context.figures.map((figure, index) => {
    const tied = likenedPeriod(context, figure, own) ?? respectiveDate(context, figure);
    return tied === undefined ? own[index] : tied.date;
  });
}

function dateOf(context: QuantityContext, figure: FigureAt): Dated | undefined {
  if (isUndated(context, figure) || isCurrent(context, figure)) return undefined;
  const own = periodOf(context, figure);
  if (own !== undefined && isOfOthers(context, figure, own.stated)) return undefined;
  const status = statusOf(context, figure, null);
  if (own !== undefined) return isGoneBy(context, figure, status, own) ? undefined : own;
  if (status === 'forecast') return foreseenPeriod(context, figure);
  return status === 'observed'
    ? (marketDay(context, figure) ?? carriedPeriod(context, figure))
    : undefined;
}

/**
 * "two of Lund's | four bridges | were closed in May", "sold | 40 ships | in 2022 and 2023": a time
 * of a part, or one of several. "40 of the | 90 doses | approved in May" are of that time.
 */
function isOfOthers(
  context: QuantityContext,
  figure: FigureAt,
  time: TimeExpression | null,
): boolean {
  const { parse } = context;
  if (time === null) return isWhole(context, figure);
  const told = parse.clauseAt(time.from);
  const isOwn = told?.subject && told.subjectBy === 'relative' && covers(told.subject, figure);
  const isPart = isWhole(context, figure) && !isOwn && !isRightBehind(context, figure, time);
  return isPart || isListed(context, time);
}

/** "in | 2022 | and 2023", "in 2022, | 2021 | and 2020"; not "on Friday, | May 4". */
function isListed({ tokens, parse, times }: QuantityContext, time: TimeExpression): boolean {
  const place = times.indexOf(time);
  return [times[place - 1], times[place + 1]].some((other) => {
    if (other?.role !== time.role || parse.clauseAt(other.from) !== parse.clauseAt(time.from))
      return false;
    const [first, second] = other.from < time.from ? [other, time] : [time, other];
    const isAlike = other.rule === time.rule || holds(tokens, first.to, second.from, JOINING);
    return isAlike && isLinked(tokens, first.to, second.from, LISTING);
  });
}

const JOINING = new Set(['and', 'or']);
const LISTING = new Set([...JOINING, ',']);

/** "A cut of 5 tons was kept until 2026", "Lund’s 40 halls will close in May": what was or is so is of no time to come. */
function isGoneBy(
  context: QuantityContext,
  figure: FigureAt,
  status: Status,
  { period }: Dated,
): boolean {
  if (figure.kind === 'ordinal' || !isToCome(context, period)) return false;
  const then = statusOf(context, figure, period);
  if (then === 'observed') return true;
  const isOwn = context.parse.clauseAt(figure.from)?.verb.form === 'finite';
  if (status !== 'observed' || !isOwn || then === 'target') return false;
  return tenseOf(context, figure) === 'past';
}
