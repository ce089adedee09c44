import type { Status } from '../../schemas/quantity.ts';
import { REACHED_WORDS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDenied } from '../negation/find.ts';
import { follows, lower } from '../figures/read.ts';
import { daysCovered, dayNumber } from '../../dates/calendar.ts';
import { covers } from '../text/tokens.ts';
import { outlookOf } from './outlook.ts';
import type { FigureScene } from './scene.ts';
import { tellingOf } from './tense.ts';
import { isDemand, toldBefore } from './told-before.ts';

/** Whether a figure is aimed at, reached as aimed at, expected, or observed. */
export function statusOf(scene: FigureScene, figure: FigureAt, period: string | null): Status {
  if (figure.kind === 'ordinal') {
    const verb = scene.parse.clauseAt(figure.from)?.verb;
    return verb?.tense === 'future' && verb.to <= figure.from ? 'forecast' : 'observed';
  }
  const told = toldBefore(scene, figure);
  if (figure.kind === 'duration' || isDemand(scene, figure, told) || isOfNow(scene, figure))
    return 'observed';
  if (told === 'forecast') return told;
  const outlook = told ?? outlookOf(scene, figure);
  if (outlook === 'target') return isReached(scene, figure) ? 'reached-target' : 'target';
  const isPast = liesOf(period, scene) === 'past';
  if (isDeadline(scene, figure, period) && liesOf(period, scene) === 'ahead')
    return outlook === undefined || outlook === 'ahead' ? 'target' : 'forecast';
  if (outlook === 'foreseen' || isUnreal(scene, figure)) return 'forecast';
  const verb = scene.parse.clauseAt(figure.from)?.verb;
  const isAhead = verb?.form === 'infinitive' && !verb.passive && startsAhead(period, scene);
  return isAhead || (outlook !== undefined && !isPast) ? 'forecast' : 'observed';
}

/** "voted to raise taxes by 3 percent | next year" */
function startsAhead(period: string | null, { anchor }: FigureScene): boolean {
  return period !== null && anchor !== null && daysCovered(period)[0] > dayNumber(anchor);
}

/** Whether a period ends by the article's date or behind it; undefined where that is not known. */
function liesOf(period: string | null, { anchor }: FigureScene): 'past' | 'ahead' | undefined {
  if (period === null || anchor === null) return undefined;
  return daysCovered(period)[1] > dayNumber(anchor) ? 'ahead' : 'past';
}

/** "aims to cut losses from 18 percent | today": what is so now is no aim. */
function isOfNow({ tokens }: FigureScene, { from, to }: FigureAt): boolean {
  return lower(tokens, from - 1) === 'from' && /^(?:currently|now|today)$/.test(lower(tokens, to));
}

/** "would have cut losses by 9 percent": what would be is told of no time. */
function isUnreal({ tokens, governed }: FigureScene, figure: FigureAt): boolean {
  return governed.some((one) => covers(one, figure) && lower(tokens, one.at) === 'would');
}

/** Whether a word of reaching stands in the sentence, and is neither denied nor only ahead. */
function isReached(scene: FigureScene, figure: FigureAt): boolean {
  const { tokens, sentence, governed, parse } = scene;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= figure.from && at < figure.to) continue;
    if (follows(tokens, at, 'ahead', 'of', 'schedule')) return true;
    if (!REACHED_WORDS.has(lower(tokens, at))) continue;
    const clause = parse.clauseAt(at);
    const isTold =
      clause?.verb.form !== 'infinitive' && clause && tellingOf(parse, clause) !== 'ahead';
    if (isTold && !isDenied(governed, { from: at, to: at + 1 })) return true;
  }
  return false;
}

/** "$5 billion by 2030", "grows by 2030 to $5 billion" */
function isDeadline(
  { tokens, times }: FigureScene,
  figure: FigureAt,
  period: string | null,
): boolean {
  const sameClause = (from: number, to: number): boolean =>
    !tokens.slice(from, to).some(({ lower: word }) => word === 'and');
  return times.some(({ role, period: other, from, to }) => {
    if (role !== 'by' || other !== period) return false;
    if (from >= figure.to) return sameClause(figure.to, from);
    return figure.from - to <= BEFORE_REACH && lower(tokens, to) === 'to';
  });
}

/** How far before a figure its deadline may stand. */
const BEFORE_REACH = 4;
