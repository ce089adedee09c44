import { TRADED } from '../lexicon/quantities.ts';
import { isQuotedApart } from '../attribution/attribution.ts';
import { EXPECTING_VERBS, OUTLOOK_NOUNS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { isDenied } from '../negation/find.ts';
import type { Clause } from '../syntax/clauses.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { beginsAfter, daysCovered, endsAfter, isToTheDay } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isCompared, isLinked, ownerOf } from './compared.ts';
import { rateDays } from './lasting.ts';
import { leadOf } from './lead.ts';
import { isParted } from './parted.ts';
import type { QuantityContext } from './context.ts';

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/** How many times on either side of a figure are weighed; farther ones are never its own. */
const NEAREST = 4;

/** The time that stands nearest to a figure among those that may be its own. */
export function nearest(context: QuantityContext, figure: FigureAt): TimeExpression | undefined {
  const before = context.times.filter(({ to }) => to <= figure.from);
  const behind = context.times.filter(({ from }) => from >= figure.to);
  const own = [...before.slice(-NEAREST), ...behind.slice(0, NEAREST)]
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
      gap(one) < most && (one.to <= figure.from || isLinked(context.tokens, figure.to, one.from)),
  );
}

/** Whether a time may be that of a figure, by the words around both. */
export function mayDate(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  // "It opened in May, not in June, and cost $5 million"
  if (isDenied(context.governed, time) && !isDenied(context.governed, figure)) return false;
  if (isOfSaying(context, figure, time) || isDelivery(context, time)) return false;
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
  return !/^(?:base|name|until)$/.test(time.role) && !isParted(context, figure, time);
}

/** "Today the port | has 40 ships": only said today. */
function isToday(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  return lower(context.tokens, time.from) === 'today' && !isRightBehind(context, figure, time);
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
  return last - first + 1 < rateDays(context, figure);
}

/** "Brent crude for February fell": the month in which what is traded will be delivered. */
function isDelivery({ tokens }: QuantityContext, { from }: TimeExpression): boolean {
  return lower(tokens, from - 1) === 'for' && TRADED.has(lower(tokens, from - 2));
}

/** "less than 2 percent before 2022": bounds no other figure than the one it stands right behind. */
export function isRightBehind(
  { tokens }: QuantityContext,
  { to }: FigureAt,
  time: TimeExpression,
): boolean {
  return time.from >= to && isLinked(tokens, to, time.from);
}

/** "said on Monday that exports were $5 billion", "on Monday reported exports of $5 billion", "... $5 billion, Mill said in August": the time is that of the words, not of the figure. */
function isOfSaying(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  const { parse, attributions } = context;
  if (!isToTheDay(time.period)) return false;
  const attribution = attributions.find((one) => covers(one, figure));
  if (attribution !== undefined && !covers(attribution, time)) return true;
  const said = parse.clauseAt(time.from);
  if (said === undefined) return false;
  // "put the loss of 2023 at $5 million | on Tuesday"
  const isAt = /^(?:at|not)$/.test(lower(context.tokens, leadOf(context, figure)));
  if (isAt && /^(?:estimate|peg|place|put)$/.test(said.verb.lemma)) return true;
  if (!CLAUSE_VERBS.has(said.verb.lemma)) return false;
  return parse.clauseAt(figure.from) !== said || time.to <= figure.from;
}

/** "In March it still expected 57 tons", "raised its 2023 forecast to 3% in March": the time is that of the words. */
function isOfExpecting(context: QuantityContext, figure: FigureAt, time: TimeExpression): boolean {
  if (endsAfter(time.period, context.anchor)) return false;
  const clause = context.parse.clauseAt(time.from);
  if (clause === undefined) return false;
  if (EXPECTING_VERBS.has(clause.verb.lemma)) return time.to <= figure.from;
  return context.parse.clauseAt(figure.from) === clause && isOfRevising(context, clause, time);
}

/** "cut its forecast in March to 3%"; not "its 2023 forecast" */
function isOfRevising(
  { tokens }: QuantityContext,
  { subject, verb }: Clause,
  time: TimeExpression,
): boolean {
  if (time.period.length === YEAR) return false;
  const isOutlook = (at: number): boolean => OUTLOOK_NOUNS.has(tokens[at]?.lemma ?? '');
  if (subject !== null && isOutlook(subject.head)) return !covers(subject, time);
  for (let at = verb.to; at < time.from; at += 1) if (isOutlook(at)) return true;
  return false;
}

/** The length of a year in ISO 8601. */
const YEAR = 4;

/** What stands between a figure and a time, in tokens; a time that only a link word parts costs nothing. */
function distance({ tokens }: QuantityContext, figure: FigureAt, time: TimeExpression): number {
  const [start, end] = time.to <= figure.from ? [time.to, figure.from] : [figure.to, time.from];
  if (time.from >= figure.to && isLinked(tokens, start, end)) return 0;
  const commas = tokens.slice(start, end).filter(({ text }) => text === ',').length;
  return Math.max(1, end - start) + COMMA * commas;
}
