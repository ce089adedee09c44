import { GOING_ON, HOLDING, HOSTING, LIGHT_VERBS } from '../lexicon/events.ts';
import { SETTING } from '../lexicon/time.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { EventContext } from './context.ts';
import type { Head } from './heads.ts';
import { isIn, subjectOf } from './subject.ts';

/**
 * Whether a time behind the verb is that of the event which a noun before it names: not in "the
 * talks | were agreed on Monday".
 */
export function isOwnTime(
  { parse }: EventContext,
  { at, by, clause }: Head,
  { from }: TimeExpression,
): boolean {
  if (by === 'verb' || clause === undefined) return true;
  if (from < clause.verb.to || clause.verb.from < at) return true;
  if (!isIn(subjectOf(parse, clause), at)) return true;
  // "The visit | comes after a strike in May", "the talks | collapsed on Monday"
  if (!clause.verb.passive)
    return !/^(?:break|collapse|come|fail|follow|stall)$/.test(clause.verb.lemma);
  return HELD.some((verbs) => verbs.has(clause.verb.lemma));
}

/** Verbs by which an event takes place, or will; not "the visit | follows a strike in May". */
const HELD = [HOLDING, HOSTING, LIGHT_VERBS, SETTING, GOING_ON];

/** So many words before a time may say that something lasts to it, or that it does not begin before. */
const LEADS = 8;

/** "until at least 2019", "as of May 3" */
export function isLasting(tokens: readonly Token[], { from }: TimeExpression): boolean {
  const leads = tokens.slice(Math.max(0, from - LEADS), from);
  const isUntil = leads.slice(-3).some(({ lower: word }) => /^(?:till|until)$/.test(word));
  // "did not open until May"
  const isNegated = leads.some(({ lower: word }) => word === 'not');
  return (isUntil && !isNegated) || leads.at(-2)?.lower === 'as';
}
