import type { Status } from '../../schemas/quantity.ts';
import { REACHED_WORDS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDenied } from '../negation/find.ts';
import { firstIn, follows, holds, lower, phrases } from '../text/read.ts';
import { beginsAfter, endsAfter } from '../../dates/calendar.ts';
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
  if (told === 'observed' || isOfNow(context, figure)) return 'observed';
  if (told === 'demanded' || isDemand(context, figure)) return 'target';
  if (isAttribute(context, figure) || isWhole(context, figure)) return 'observed';
  const outlook = told ?? outlookOf(context, figure);
  if (outlook === 'target') return isReached(context) ? 'reached-target' : 'target';
  return untoldStatus(context, figure, period, outlook);
}

/** The status of what is no aim, by its deadline, by how it is put, and by whether its time is to come. */
function untoldStatus(
  context: QuantityContext,
  figure: FigureAt,
  period: string | null,
  outlook: Outlook | undefined,
): Status {
  const { tokens, parse, anchor } = context;
  // "had risen to | $5 billion by this spring": it was so, though the spring goes on.
  const isPast = parse.clauseAt(figure.from)?.verb.tense === 'past';
  const isAhead = period !== null && endsAfter(period, anchor);
  if (isAhead && isDeadline(context, figure, period) && !isPast) {
    // "is to reach | 40 tons by 2030" is aimed at, "will reach" only expected.
    const isPlanned = clausesOver(context, figure).some(
      ({ verb }) => verb.tense === 'future' && tokens[verb.from]?.lemma === 'be',
    );
    return outlook === undefined || isPlanned ? 'target' : 'forecast';
  }
  if (outlook === 'foreseen' || isUnreal(context, figure)) return 'forecast';
  return outlook !== undefined && (period === null || isAhead) ? 'forecast' : 'observed';
}

/** "will have | his 8th meeting" */
function isHeldThen({ parse }: QuantityContext, { from }: FigureAt): boolean {
  const verb = parse.clauseAt(from)?.verb;
  return verb?.tense === 'future' && verb.to <= from;
}

/** "aims to cut losses from 18 percent | today", "currently | 18 percent": what is so now is no aim. */
export function isOfNow(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens } = context;
  if (lower(tokens, figure.from - 1) !== 'from') return isCurrent(context, figure);
  return /^(?:now|today)$/.test(lower(tokens, figure.to));
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
function isReached(context: QuantityContext): boolean {
  const { tokens, sentence } = context;
  for (let at = sentence.from; at < sentence.to; at += 1) {
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
  if (/^(?:if|once|unless|when)$/.test(lower(tokens, clause.opener ?? -1))) return false;
  const isOfWhom = tokens[clause.object?.head ?? -1]?.tag === 'PROPN';
  const isAhead = isOfWhom || tellingOf(parse, clause) === 'ahead';
  return !isAhead && !isDenied(governed, { from: at, to: at + 1 });
}

/** "$5 billion by 2030", "grows by 2030 to $5 billion" */
function isDeadline({ tokens, times }: QuantityContext, figure: FigureAt, period: string): boolean {
  return times.some(({ role, period: other, from, to }) => {
    if (role !== 'by' || other !== period) return false;
    return from < figure.to ? lower(tokens, to) === 'to' : !holds(tokens, figure.to, from, AND);
  });
}

const AND = new Set(['and']);

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
