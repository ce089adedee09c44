import type { Status } from '../../schemas/quantity.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds } from '../text/read.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { listOf } from './listed.ts';
import { carriedPeriod, foreseenPeriod } from './known.ts';
import { likenedPeriod } from './likened.ts';
import { isRightBehind, isUndated } from './nearest.ts';
import { marketDay } from './market-day.ts';
import { type Dated, periodOf, statedTime } from './period.ts';
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
    const likened = likenedPeriod(context, figure, own);
    return likened ? likened.date : (respectiveDate(context, figure) ?? own[index]);
  });
}

function dateOf(context: QuantityContext, figure: FigureAt): Dated | undefined {
  if (isUndated(context, figure) || isCurrent(context, figure)) return undefined;
  const own = periodOf(context, figure);
  if (own !== undefined && isOfOthers(context, figure, own.stated)) return undefined;
  if (own?.stated && isNow(context, figure, own.stated)) return undefined;
  const status = statusOf(context, figure, null);
  if (own !== undefined) return isGoneBy(context, figure, status, own) ? undefined : own;
  if (status === 'forecast') return foreseenPeriod(context, figure);
  return marketDay(context, figure) ?? carriedPeriod(context, figure);
}

/** "in 2000, and the lake | now covers | 3 acres" */
function isNow({ tokens, parse }: QuantityContext, { from }: FigureAt, time: Stretch): boolean {
  const clause = parse.clauseAt(from);
  if (clause === undefined || parse.clauseAt(time.from) === clause) return false;
  return holds(tokens, clause.verb.from - 1, clause.verb.to, NOW);
}

const NOW = new Set(['currently', 'now']);

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
    if (other?.role !== time.role || other.rule !== time.rule) return false;
    if (parse.clauseAt(other.from) !== parse.clauseAt(time.from)) return false;
    const [first, second] = other.from < time.from ? [other, time] : [time, other];
    return isLinked(tokens, first.to, second.from, LISTING);
  });
}

const LISTING = new Set(['and', 'or', ',']);

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
  return (
    isOwn && then === 'forecast' && status === 'observed' && tenseOf(context, figure) === 'past'
  );
}

/**
 * The time of a figure by its place in a list, where "respectively" ties it to a list of times: "In
 * 2022 and 2023, trade was $190 billion and $240 billion respectively".
 */
function respectiveDate(
  { tokens, sentence, figures, times }: QuantityContext,
  figure: FigureAt,
): Dated | undefined {
  if (!holds(tokens, sentence.from, sentence.to, RESPECTIVELY)) return undefined;
  const listed = listOf(tokens, figures, figure, (a, b) => a.unit === b.unit);
  const dates = times.map((time) => listOf(tokens, times, time)).find(({ length }) => length > 1);
  const time = listed.length === dates?.length ? dates[listed.indexOf(figure)] : undefined;
  return time && statedTime(time);
}

const RESPECTIVELY = new Set(['respectively']);
