import { SAYING_LINKS, TRADED } from '../lexicon/quantities.ts';
import { isQuotedApart } from '../attribution/quoted-apart.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../recognisers/figure.ts';
import { holds, isCapitalised, lower } from '../recognisers/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import { daysCovered, dayNumber } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked, ownerOf } from './compared.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { isParted } from './parted.ts';
import type { FigureScene } from './scene.ts';
import { tenseOf } from './tense.ts';

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/** How many times on either side of a figure are weighed; farther ones are never its own. */
const NEAREST = 4;

/** The time that stands nearest to a figure among those that may be its own. */
export function nearest(scene: FigureScene, figure: FigureAt): TimeExpression | undefined {
  const before = firstFit(scene.times.filter(({ to }) => to <= figure.from).reverse(), (time) =>
    mayDate(scene, figure, time),
  ).reverse();
  const after = firstFit(
    scene.times.filter(({ from }) => from >= figure.to),
    (time) => mayDate(scene, figure, time),
  );
  let best: { readonly time: TimeExpression; readonly cost: number } | undefined;
  for (const time of [...before, ...after]) {
    const cost = distance(scene, figure, time);
    if (best === undefined || cost < best.cost) best = { time, cost };
  }
  return best?.time;
}

/** The first few times of a list that fit, the others not looked at. */
function firstFit(
  times: readonly TimeExpression[],
  fits: (time: TimeExpression) => boolean,
): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const time of times) {
    if (found.length === NEAREST) break;
    if (fits(time)) found.push(time);
  }
  return found;
}

function mayDate(scene: FigureScene, figure: FigureAt, time: TimeExpression): boolean {
  if (time.role === 'name' || isOfSaying(scene, figure, time) || isDelivery(scene, time))
    return false;
  // "“Empty by July,” says Mill, who farms 40 acres"
  if (isQuotedApart(scene.credits, time, figure)) return false;
  if (isOfExpecting(scene, figure, time)) return false;
  const isToday = lower(scene.tokens, time.from) === 'today' && !isRightBehind(scene, figure, time);
  if (isToday && tenseOf(scene, figure) !== 'past') return false;
  if (isOfRelative(scene, time)) return false;
  const owner = ownerOf(scene, time);
  if (owner !== undefined) return owner === figure;
  if (time.role === 'by' && isLeftBehind(scene, figure, time)) return false;
  if (time.role === 'base' || (time.role === 'until' && !isRightBehind(scene, figure, time)))
    return false;
  return !isParted(scene, figure, time);
}

/** "from the goal of $5 billion a year to $8 billion by 2030": what is left by then has no deadline. */
function isLeftBehind(
  { tokens, figures }: FigureScene,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const passed = figures.some(
    (other) => other.from >= figure.to && other.to <= time.from && other.unit === figure.unit,
  );
  if (!passed) return false;
  for (let at = figure.from - 1; at >= figure.from - FROM_REACH; at -= 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (lower(tokens, at) === 'from') return true;
  }
  return false;
}

const FROM_REACH = 6;

/** "those who had smoked in the past month | fell": the time is that of the words behind "who". */
function isOfRelative({ tokens, sentence }: FigureScene, { from, to }: TimeExpression): boolean {
  if (!isFiniteVerb(lower(tokens, to))) return false;
  for (let at = from - 1; at > Math.max(sentence.from, from - RELATIVE_REACH); at -= 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (lower(tokens, at) === 'who') return true;
  }
  return false;
}

const RELATIVE_REACH = 10;

/** "Brent crude for February fell": the month in which what is traded will be delivered. */
function isDelivery({ tokens }: FigureScene, { from, to }: TimeExpression): boolean {
  if (/^(?:contract|contracts|delivery|futures)$/.test(lower(tokens, to))) return true;
  return lower(tokens, from - 1) === 'for' && TRADED.has(lower(tokens, from - 2));
}

/** "less than 2 percent before 2022": bounds no other figure than the one it stands right behind. */
export function isRightBehind(
  { tokens }: FigureScene,
  { to }: FigureAt,
  time: TimeExpression,
): boolean {
  return time.from >= to && time.from - to <= BEHIND_REACH && isLinked(tokens, to, time.from);
}

/** How many tokens may stand between a figure and a time right behind it. */
const BEHIND_REACH = 4;

/** "said on Monday that exports were $5 billion", "on Monday reported exports of $5 billion", "... $5 billion, Mill said in August": the time is that of the words, not of the figure. */
function isOfSaying(
  { tokens, credits }: FigureScene,
  figure: FigureAt,
  time: TimeExpression,
): boolean {
  const isDay = time.period.length === DAY_LENGTH;
  const credit = credits.find((one) => covers(one, figure));
  if (isDay && credit !== undefined && (time.to <= credit.from || time.from >= credit.to))
    return true;
  if (isDay && CLAUSE_VERBS.has(lower(tokens, time.to))) return true;
  let before = time.from - 1;
  while (isSayingLink(tokens, before)) before -= 1;
  const isTag = isDay || RELATIVE_RULES.has(time.rule) || time.from >= figure.to;
  return isTag && CLAUSE_VERBS.has(lower(tokens, before));
}

/** "In March it still expected 57 tons": the time is that of the words. */
function isOfExpecting(
  { tokens, anchor }: FigureScene,
  { from }: FigureAt,
  time: TimeExpression,
): boolean {
  if (time.to > from || anchor === null || daysCovered(time.period)[1] > dayNumber(anchor))
    return false;
  return holds(tokens, time.to, from, EXPECTED);
}

const EXPECTED = new Set(['expected', 'forecast', 'predicted', 'projected']);

/** Rules of times that stand beside verbs of saying as days do: "told reporters in Lund last week". */
const RELATIVE_RULES = new Set(['relative-month', 'relative-week']);

function isSayingLink(tokens: readonly Token[], at: number): boolean {
  return SAYING_LINKS.has(lower(tokens, at)) || isCapitalised(tokens[at]);
}

/** Characters of an ISO 8601 date to the day. */
const DAY_LENGTH = 10;

const SINCE_COST = 4;

/** What stands between a figure and a time, in tokens; a time that only a link word parts costs nothing. */
function distance(scene: FigureScene, figure: FigureAt, time: TimeExpression): number {
  const { from, to, role } = time;
  const [start, end] = to <= figure.from ? [to, figure.from] : [figure.to, from];
  if (from >= figure.to && isLinked(scene.tokens, start, end)) return 0;
  const between = scene.tokens.slice(start, end);
  const commas = between.filter(({ text }) => text === ',' || text === ';').length;
  return Math.max(1, end - start) + COMMA * commas + (role === 'since' ? SINCE_COST : 0);
}
