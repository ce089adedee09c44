import { beginsAfter } from '../../dates/calendar.ts';
import type { Status } from '../../schemas/quantity.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, holds, lower } from '../text/read.ts';
import { isCounterfactual } from './counterfactual.ts';
import type { QuantityMention } from './find.ts';
import type { QuantityContext } from './context.ts';
import { isFixed } from './lasting.ts';
import { calledBehind, outlookNoun } from './outlook-nouns.ts';
import { isOfNow } from './status.ts';
import { isAhead } from './tense.ts';
import { isWhole } from './told-before.ts';
import { isOfPending, isVeridical } from './veridical.ts';

/**
 * Whether a figure is told neither as what is so, nor as an aim, nor as expected, so that no status
 * is true of it: what is asked for, offered or allowed, or is yet to be done.
 */
export function isUnsettled(
  context: QuantityContext,
  figure: FigureAt | undefined,
  { status, hedge, period }: QuantityMention,
): boolean {
  if (figure === undefined || figure.kind === 'ordinal') return false;
  if (isWhole(context, figure) || isOfNow(context, figure)) return false;
  if (hedge === 'hoped' && status !== 'target') return true;
  const isIf = hedge === 'conditional' || isUnderIf(context, figure);
  if (isIf && status === 'observed' && period === null) return true;
  if (isCounterfactual(context, figure)) return true;
  return status === 'observed'
    ? isTimetabled(context, figure) || !isVeridical(context, figure)
    : isNotAhead(context, figure, status);
}

/** "| two ships | arrive in May", still to come; "the four boats | arrive" are there. */
function isTimetabled(
  { tokens, parse, times, anchor }: QuantityContext,
  { kind, from }: FigureAt,
): boolean {
  const clause = parse.clauseAt(from);
  if (clause === undefined || (kind !== 'count' && kind !== 'duration')) return false;
  const { tense, perfect, modal, lemma } = clause.verb;
  if (tense !== 'present' || perfect || modal !== null || lemma === 'be') return false;
  if (/^(?:all|both|her|his|its|the|their)$/.test(lower(tokens, from - 1))) return false;
  return times.some(
    (time) => parse.clauseAt(time.from) === clause && beginsAfter(time.period, anchor),
  );
}

/** "if prices fall to | $5", "unless it is paid within | 5 days" */
function isUnderIf({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  return /^(?:if|unless)$/.test(lower(tokens, parse.clauseAt(from)?.opener ?? -1));
}

/** Whether a figure that is told as ahead is only asked for, or is so now. */
function isNotAhead(context: QuantityContext, figure: FigureAt, status: Status): boolean {
  if (status === 'forecast' && isOfPending(context, figure)) return true;
  return isOldOfNew(context, figure) || isProperty(context, figure);
}

/** "will be cut to $5 | from $8", "to lift output | from 40 | to 50": what is so now, or was expected */
function isOldOfNew(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const { from, to, kind } = figure;
  const clause = parse.clauseAt(from);
  // "from a staff of | 40"
  const noun = lower(tokens, from - 1) === 'of' ? parse.chunkAt(from - 2) : undefined;
  const isOf = noun?.kind === 'noun' && lower(tokens, noun.from - 1) === 'from';
  if (isOf && clause !== undefined)
    return isAhead(parse, clause) && outlookNoun(context, noun.phrase) === undefined;
  if (lower(tokens, from - 1) !== 'from' || clause === undefined) return false;
  // "guests | from 40 towns | will come"
  if (kind === 'count' && !holds(tokens, to, to + RANGE_REACH, TO)) return false;
  return isAhead(parse, clause) && calledBehind(context, figure) === undefined;
}

const TO = new Set(['to']);
const RANGE_REACH = 4;

/** "its | 40-megawatt | unit will close", "an age of | 17 years", "a site (| 40 acres) could close": it is so large, whatever becomes of it. */
function isProperty(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  const lead = lower(tokens, figure.from - 1);
  const verb = parse.clauseAt(figure.from)?.verb;
  if (lead === '(' && figure.kind === 'amount' && verb !== undefined) return figure.to < verb.from;
  if (follows(tokens, figure.from - 2, 'age', 'of')) return true;
  return /^(?:her|his|its|the|their|these|those)$/.test(lead) && isFixed(context, figure);
}
