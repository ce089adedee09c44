import { PENDING_NOUNS, PLAN_NOUNS, STOPPING_VERBS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { follows, isDash, lower } from '../text/read.ts';
import { covers } from '../text/tokens.ts';
import type { Clause } from '../syntax/clauses.ts';
import { clausesOver } from './outlook.ts';
import type { QuantityContext } from './context.ts';
import { isAhead } from './tense.ts';

/**
 * Whether a figure is told as of what did not come about, or of what nobody says that it did:
 * "would have raised $5 million", "could have sunk 3 ships", "was due to open 40 shops", "agreed to
 * defer $5 million", "a plan to fell 40 oaks was dropped".
 */
export function isCounterfactual(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse } = context;
  if (isThere(context, figure)) return false;
  if (isDeferred(context, figure)) return true;
  if (parse.clauses.some((clause) => isOfStopped(context, figure, clause))) return true;
  return clausesOver(context, figure).some(({ verb: { tense, modal, perfect, to } }) => {
    if (modal === 'should' ? figure.kind === 'duration' : modal !== null && perfect) return true;
    return tense === 'past' && lower(tokens, to) === 'due';
  });
}

/** "agreed to defer | $5 million", "shelved a | $40 million | plant" */
function isDeferred(context: QuantityContext, { kind, from, to }: FigureAt): boolean {
  const own = context.parse.clauseAt(from);
  if (clausesOver(context, { from }).some((one) => one !== own && isDropping(context, one)))
    return true;
  if (own === undefined || own.verb.to > from || !isStopping(context, own)) return false;
  if (kind !== 'duration' && isAhead(context.parse, own)) return true;
  return own.object !== null && own.object.from <= from && to <= own.object.head;
}

/** "voted to drop a plan | to close three schools" */
function isDropping({ tokens }: QuantityContext, { verb, object }: Clause): boolean {
  if (verb.lemma !== 'drop' && !STOPPING_VERBS.has(verb.lemma)) return false;
  const noun = tokens[object?.head ?? -1]?.lemma ?? '';
  return PLAN_NOUNS.has(noun) || PENDING_NOUNS.has(noun);
}

/** "its | 40 ships", "a | 40-year | loan": whatever is done, there are so many, or it is so long. */
export function isThere(context: QuantityContext, figure: FigureAt): boolean {
  return isAttribute(context, figure) || GIVEN.test(lower(context.tokens, figure.from - 1));
}

const GIVEN = /^(?:her|his|its|the|their|these|those|['’]s)$/;

/** "a | four-day | visit": how long it is, whenever it is made. */
export function isAttribute({ tokens }: QuantityContext, { kind, from }: FigureAt): boolean {
  return kind === 'duration' && isDash(tokens[from + 1]);
}

/** "The $5 million deal | was called off", "Plans to build 40 homes | failed"; but "40 flights | were cancelled". */
function isOfStopped(context: QuantityContext, figure: FigureAt, clause: Clause): boolean {
  const { subject, verb, start } = clause;
  const own = context.parse.clauseAt(figure.from);
  if (figure.from < Math.min(start, subject?.from ?? start) || figure.to > verb.from) return false;
  if (own !== clause && own?.verb.form === 'finite') return false;
  const isOver = verb.passive ? isStopping(context, clause) : hasFailed(context, clause);
  if (!isOver || figure.kind === 'share') return false;
  if (figure.kind !== 'count') return true;
  return !(subject && covers(subject, figure)) && !(own && isBeside(context, figure, own));
}

function hasFailed({ tokens }: QuantityContext, { verb: { lemma, to } }: Clause): boolean {
  const next = lower(tokens, to);
  if (lemma === 'fall') return next === 'through';
  return next !== 'to' && /^(?:collapse|fail)$/.test(lemma);
}

/** "to end a strike by | 40 workers", which is there. */
export function isBeside(
  { tokens }: QuantityContext,
  { kind, from }: FigureAt,
  { object, verb }: Clause,
): boolean {
  if (kind !== 'count' || verb.form !== 'infinitive' || lower(tokens, from - 1) === 'to')
    return false;
  return object === null || object.to <= from;
}

/** Whether a clause tells that something is not done, or not now. */
function isStopping(
  { tokens }: QuantityContext,
  { verb: { lemma, passive, to } }: Clause,
): boolean {
  if (STOPPING_VERBS.has(lemma) || (passive && lemma === 'drop')) return true;
  const isOff = lower(tokens, to) === 'off' || follows(tokens, to, 'on', 'hold');
  return isOff && /^(?:call|put)$/.test(lemma);
}
