import { TRADED } from '../lexicon/quantities.ts';
import { isQuotedApart } from '../attribution/attribution.ts';
import { EXPECTING_VERBS, OUTLOOK_NOUNS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { isDenied } from '../negation/find.ts';
import type { Clause } from '../syntax/clauses.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { beginsAfter, daysCovered, dayNumber, isToTheDay } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isCompared, isLinked, ownerOf } from './compared.ts';
import { rateDays } from './lasting.ts';
import { isParted } from './parted.ts';
import type { QuantityContext } from './context.ts';
import { tenseOf } from './tense.ts';

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/** How many times on either side of a figure are weighed; farther ones are never its own. */
const NEAREST = 4;

/** The time that stands nearest to a figure among those that may be its own. */
export function nearest(context: QuantityContext, figure: FigureAt): TimeExpression | undefined {
  const { times } = context;
  const first = times.findIndex(({ from }) => from >= figure.to);
  const next = first < 0 ? times.length : first;
  const near = times.slice(Math.max(0, next - NEAREST), next + NEAREST);
  const own = near
    .filter(({ from, to }) => to <= figure.from || from >= figure.to)
    .filter((time) => mayDate(context, figure, time))
    .map((time) => ({ time, cost: distance(context, figure, time) }));
  return own.reduce<(typeof own)[number] | undefined>(
    (best, one) => (best === undefined || one.cost < best.cost ? one : best),
    undefined,
  )?.time;
}

/** "It had 40 ships two years later": whether a time that nothing dates stands nearest to a figure. */
export function isUndated(context: QuantityContext, figure: FigureAt): boolean {
  const time = nearest(context, figure);
  const gap = ({ from, to }: Stretch): number =>
    to <= figure.from ? figure.from - to : from - figure.to;
  const most = time === undefined ? Infinity : gap(time);
  return context.undated.some(
    (one) =>
      gap(one) >= 0 &&
      gap(one) < most &&
      (one.to <= figure.from || isLinked(context.tokens, figure.to, one.from)),
  );
}

/** Whether a time may be that of a figure, by the words around both. */
export function mayDate(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  // "It opened in May, not in June, and cost $5 million"
  if (isDenied(context.governed, time) && !isDenied(context.governed, figure)) return false;
  if (time.role === 'name' || isOfSaying(context, figure, time) || isDelivery(context, time))
    return false;
  // "“Empty by July,” says Mill, who farms 40 acres"
  if (isQuotedApart(context.attributions, time, figure)) return false;
  if (
    [isOfExpecting, isShort, isToday, isEnd, isOfSum].some((isNot) => isNot(context, figure, time))
  )
    return false;
  const when = whenOf(context, figure);
  if (when !== undefined) return when === time;
  const owner = ownerOf(context, time);
  if (owner !== undefined || isCompared(context, figure)) return owner === figure;
  if (time.role === 'base' || (time.role === 'until' && !isRightBehind(context, figure, time)))
    return false;
  return !isParted(context, figure, time);
}

/** "Today the port | has 40 ships": only said today. */
function isToday(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  if (lower(context.tokens, time.from) !== 'today') return false;
  return !isRightBehind(context, figure, time) && tenseOf(context, figure) !== 'past';
}

/** "fell | to $5 | between May and July": so much at its end. */
function isEnd({ tokens }: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  const isBehind = time.from >= figure.to && lower(tokens, time.from - 1) === 'between';
  return isBehind && lower(tokens, figure.from - 1) === 'to';
}

/** "will open a | $5 million | hall on Monday": what it costs, whenever it opens. */
function isOfSum(
  { parse, anchor }: QuantityContext,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const own = parse.chunkAt(figure.to - 1);
  const isProperty = own?.kind === 'noun' && own.phrase.head >= figure.to;
  return figure.kind === 'money' && isProperty && beginsAfter(time.period, anchor);
}

/** "up from 40 in 2014, | when prices averaged $5": the time that a clause describes. */
function whenOf(
  { tokens, parse, times }: QuantityContext,
  { from }: FigureAt,
): TimeExpression | undefined {
  const opener = parse.clauseAt(from)?.opener ?? -1;
  if (lower(tokens, opener) !== 'when') return undefined;
  return times.find(({ to }) => (lower(tokens, to) === ',' ? to + 1 : to) === opener);
}

/** "$5 million a year": of no month. */
function isShort(context: QuantityContext, figure: FigureAt, { period }: TimeExpression): boolean {
  const [first, last] = daysCovered(period);
  return figure.kind !== 'percent' && last - first + 1 < rateDays(context, figure);
}

/** "Brent crude for February fell": the month in which what is traded will be delivered. */
function isDelivery({ tokens }: QuantityContext, { from, to }: TimeExpression): boolean {
  if (/^(?:contract|contracts|delivery|futures)$/.test(lower(tokens, to))) return true;
  return lower(tokens, from - 1) === 'for' && TRADED.has(lower(tokens, from - 2));
}

/** "less than 2 percent before 2022": bounds no other figure than the one it stands right behind. */
export function isRightBehind(
  { tokens }: QuantityContext,
  { to }: FigureAt,
  time: TimeExpression,
): boolean {
  return time.from >= to && time.from - to <= BEHIND_REACH && isLinked(tokens, to, time.from);
}

/** How many tokens may stand between a figure and a time right behind it. */
const BEHIND_REACH = 4;

/** "said on Monday that exports were $5 billion", "on Monday reported exports of $5 billion", "... $5 billion, Mill said in August": the time is that of the words, not of the figure. */
function isOfSaying(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  const { parse, attributions } = context;
  const isDay = isToTheDay(time.period);
  const attribution = attributions.find((one) => covers(one, figure));
  if (
    isDay &&
    attribution !== undefined &&
    (time.to <= attribution.from || time.from >= attribution.to)
  )
    return true;
  const other = parse.clauseAt(time.from);
  if (other === undefined || !CLAUSE_VERBS.has(other.verb.lemma)) return false;
  if (parse.clauseAt(figure.from) === other)
    return isDay && (time.to <= other.verb.from || time.to <= figure.from);
  return isDay || RELATIVE_RULES.has(time.rule) || time.from >= figure.to;
}

/** "In March it still expected 57 tons", "raised its 2023 forecast to 3% in March": the time is that of the words. */
function isOfExpecting(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  const { parse, anchor } = context;
  if (anchor === null || daysCovered(time.period)[1] > dayNumber(anchor)) return false;
  const clause = parse.clauseAt(time.from);
  if (clause === undefined) return false;
  const { verb } = clause;
  if (!EXPECTING_VERBS.has(verb.lemma))
    return parse.clauseAt(figure.from) === clause && isOfRevising(context, clause, figure, time);
  if (verb.form === 'participle') return true;
  const isBefore = figure.to <= verb.from && verb.to <= time.from;
  return verb.tense === 'past' && (time.to <= figure.from || isBefore);
}

/** "cut its forecast in March to 3%": not "its 2023 forecast", "for 2023", "to 3% in 2023" */
function isOfRevising(
  { tokens }: QuantityContext,
  { verb, subject, object }: Clause,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const noun = [subject, object].find((one) =>
    OUTLOOK_NOUNS.has(tokens[one?.head ?? -1]?.lemma ?? ''),
  );
  if (noun == null || verb.lemma === 'be' || covers(noun, time)) return false;
  if (lower(tokens, time.from - 1) === 'for') return false;
  return time.period.length > YEAR || time.from < figure.to;
}

/** The length of a year in ISO 8601. */
const YEAR = 4;

/** Rules of times that stand beside verbs of saying as days do: "told reporters in Lund last week". */
const RELATIVE_RULES = new Set(['relative-month', 'relative-week']);

const SINCE_COST = 4;

/** What stands between a figure and a time, in tokens; a time that only a link word parts costs nothing. */
function distance(context: QuantityContext, figure: FigureAt, time: TimeExpression): number {
  const { from, to, role } = time;
  const [start, end] = to <= figure.from ? [to, figure.from] : [figure.to, from];
  if (from >= figure.to && isLinked(context.tokens, start, end)) return 0;
  const between = context.tokens.slice(start, end);
  const commas = between.filter(({ text }) => text === ',' || text === ';').length;
  return Math.max(1, end - start) + COMMA * commas + (role === 'since' ? SINCE_COST : 0);
}
