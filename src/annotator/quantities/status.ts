import type { Status } from '../../schemas/quantity.ts';
import { REACHED_WORDS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDenied } from '../negation/find.ts';
import { firstIn, follows, lower, phrases } from '../text/read.ts';
import { beginsAfter, daysCovered, dayNumber } from '../../dates/calendar.ts';
import { covers } from '../text/tokens.ts';
import { isAttribute } from './counterfactual.ts';
import { clausesOver, outlookOf } from './outlook.ts';
import type { Outlook } from './outlook-nouns.ts';
import type { QuantityContext } from './context.ts';
import { tellingOf } from './tense.ts';
import { isDemand, isWhole, toldBefore } from './told-before.ts';

/**
 * Whether a figure is aimed at, reached as aimed at, expected, or observed; of a time that begins
 * behind the article's date nothing was observed.
 */
export function statusOf(
  context: QuantityContext,
  figure: FigureAt,
  period: string | null,
): Status {
  const status = statusTold(context, figure, period);
  const isThing = figure.kind === 'ordinal' || figure.kind === 'count';
  return status === 'observed' && !isThing && isToCome(context, period) ? 'forecast' : status;
}

/** Whether a period begins behind the article's date. */
export function isToCome({ anchor }: QuantityContext, period: string | null): boolean {
  return period !== null && beginsAfter(period, anchor);
}

function statusTold(context: QuantityContext, figure: FigureAt, period: string | null): Status {
  if (figure.kind === 'ordinal') return isHeldThen(context, figure) ? 'forecast' : 'observed';
  const told = toldBefore(context, figure);
  if (told === 'needed' || isOfNow(context, figure)) return 'observed';
  if (told === 'demanded' || isDemand(context, figure)) return 'target';
  if (isAttribute(context, figure) || isWhole(context, figure)) return 'observed';
  if (told === 'forecast') return told;
  const outlook = told ?? outlookOf(context, figure);
  if (outlook === 'target') return isReached(context, figure) ? 'reached-target' : 'target';
  return untoldStatus(context, figure, period, outlook);
}

/** The status of what is no aim, by its deadline, by how it is put, and by whether its time is to come. */
function untoldStatus(
  context: QuantityContext,
  figure: FigureAt,
  period: string | null,
  outlook: Outlook | undefined,
): Status {
  const lies = liesOf(period, context);
  // "is to reach | 40 tons by 2030" is aimed at, "will reach" only expected.
  const isPlanned = clausesOver(context, figure).some(
    ({ verb }) => verb.tense === 'future' && context.tokens[verb.from]?.lemma === 'be',
  );
  if (lies === 'ahead' && isDeadline(context, figure, period) && !isPast(context, figure))
    return outlook === undefined || (isPlanned && outlook === 'ahead') ? 'target' : 'forecast';
  if (outlook === 'foreseen' || isUnreal(context, figure)) return 'forecast';
  return outlook !== undefined && lies !== 'past' ? 'forecast' : 'observed';
}

/** "had risen to | $5 billion by this spring": it was so, though the spring goes on. */
function isPast({ parse }: QuantityContext, { from }: FigureAt): boolean {
  const clause = parse.clauseAt(from);
  return (
    clause?.verb.perfect === true || (clause?.verb.tense === 'past' && clause.verb.modal === null)
  );
}

/** "will have | his 8th meeting" */
function isHeldThen({ parse }: QuantityContext, { from }: FigureAt): boolean {
  const verb = parse.clauseAt(from)?.verb;
  return verb?.tense === 'future' && verb.to <= from;
}

/** Whether a period ends by the article's date or behind it; undefined where that is not known. */
function liesOf(period: string | null, { anchor }: QuantityContext): 'past' | 'ahead' | undefined {
  if (period === null || anchor === null) return undefined;
  return daysCovered(period)[1] > dayNumber(anchor) ? 'ahead' : 'past';
}

/** "aims to cut losses from 18 percent | today", "currently | 18 percent": what is so now is no aim. */
export function isOfNow(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens } = context;
  if (isCurrent(context, figure)) return true;
  return (
    lower(tokens, figure.from - 1) === 'from' && /^(?:now|today)$/.test(lower(tokens, figure.to))
  );
}

/** "now | 18 percent": of no time that the sentence names. */
export function isCurrent({ tokens }: QuantityContext, { from }: FigureAt): boolean {
  return /^(?:currently|now)$/.test(lower(tokens, from - 1));
}

/** "would have cut losses by 9 percent": what would be is told of no time. */
function isUnreal({ tokens, governed }: QuantityContext, figure: FigureAt): boolean {
  return governed.some((one) => covers(one, figure) && lower(tokens, one.at) === 'would');
}

/** Whether a word of reaching stands in the sentence, and is neither denied nor only ahead. */
function isReached(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, sentence } = context;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (at >= figure.from && at < figure.to) continue;
    if (follows(tokens, at, 'ahead', 'of', 'schedule')) return true;
    if (REACHED_WORDS.has(lower(tokens, at)) && tokens[at]?.tag !== 'NOUN' && isToldAt(context, at))
      return true;
  }
  return false;
}

/** Whether a verb at a token tells what was done, and not with whom: "who | met | Mill". */
function isToldAt({ tokens, governed, parse }: QuantityContext, at: number): boolean {
  const clause = parse.clauseAt(at);
  if (clause === undefined || clause.verb.form === 'infinitive') return false;
  const isOfWhom = tokens[clause.object?.head ?? -1]?.tag === 'PROPN';
  const isAhead = isOfWhom || tellingOf(parse, clause) === 'ahead';
  return !isAhead && !isDenied(governed, { from: at, to: at + 1 });
}

/** "$5 billion by 2030", "grows by 2030 to $5 billion" */
function isDeadline(
  { tokens, times }: QuantityContext,
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

/** "passed ahead of schedule", "two years ahead of time"; not "ahead of the summit". */
const EARLY = phrases('ahead of plan', 'ahead of schedule', 'ahead of time', 'before schedule');

/** When an aim was passed ahead of its time, if its sentence says so; null elsewhere. */
export function earlyOf(
  { tokens, sentence, events }: QuantityContext,
  status: Status,
): string | null {
  const isEarly = firstIn(tokens, sentence.from, sentence.to, EARLY) !== undefined;
  if (status !== 'reached-target' || !isEarly) return null;
  return events.find(({ rule }) => rule === 'aim-reached')?.start ?? null;
}
