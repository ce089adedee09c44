import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { GOING_ON, HOLDING, HOSTING, LIGHT_VERBS } from '../lexicon/events.ts';
import { SETTING } from '../lexicon/time.ts';
import { isDash, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import { clockEnd } from '../time/clock.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { EventContext } from './context.ts';
import { isDay } from './deeds.ts';
import type { Head } from './heads.ts';
import { isIn, subjectOf } from './subject.ts';

/** Whether a time is that of another thing than the event of a word: of one named beside it, compared with, or before it. */
export function isOfAnother(context: EventContext, time: TimeExpression, head: Head): boolean {
  return (
    isOfThing(context, time, head) ||
    isOfWhole(context, time, head) ||
    isOfNoun(context, time, head) ||
    isOfBase(context, time, head) ||
    isOfLimit(context, head.at, time.from) ||
    isOfGround(context, time, head)
  );
}

/** "arrested him over | a fire | in April", "jailed for | a theft | in 2019": the time of what it is done for or about. */
function isOfGround({ tokens, parse }: EventContext, time: TimeExpression, { at, by }: Head) {
  const { from } = time;
  const lead = parse.chunkAt(from - 1)?.kind === 'preposition' ? from - 2 : from - 1;
  const thing = parse.chunkAt(lead);
  if (by === 'noun' || isDay(time) || thing?.kind !== 'noun' || thing.from < at || thing.tellsTime)
    return false;
  const isOne = /^an?$/.test(lower(tokens, thing.from));
  return isOne && /^(?:about|for|over)$/.test(lower(tokens, thing.from - 1));
}

/** "opens on June 5, four days before | the vote", "left on Monday after | the talks": the time of what the event is only set against. */
function isOfWhole({ tokens, parse }: EventContext, { from }: TimeExpression, head: Head): boolean {
  const { at, clause } = head;
  const own = parse.chunkAt(at)?.from ?? at;
  const isAgainst = /^(?:after|before|following|since)$/.test(lower(tokens, own - 1));
  return isAgainst && clause !== undefined && clause.verb.to <= from && from < own;
}

/** "one of the buyers | of 2022", "a walk planned for May | was called off", "approved the post | from May 5" */
function isOfThing(
  context: EventContext,
  { from, period }: TimeExpression,
  { at, by, type, clause }: Head,
): boolean {
  const lead = lower(context.tokens, from - 1);
  if (lead === 'for' && type === 'announcement') return true;
  if (by === 'noun') return false;
  if (lead === 'from' && !period.includes('/'))
    return clause?.object != null && clause.verb.tense === 'past';
  return isOf(context, from) || (lead === 'for' && from < at);
}

/** "the buyers | of 2022", "the winters | of 1997 and 2005"; not "the end | of 2022" */
function isOf({ tokens, times }: Pick<EventContext, 'times' | 'tokens'>, from: number): boolean {
  const lead = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  const before = times.find(({ to }) => to === lead);
  if (lower(tokens, lead) === 'and' && before !== undefined)
    return isOf({ tokens, times }, before.from);
  return (
    lower(tokens, lead) === 'of' &&
    !/^(?:beginning|end|middle|start)$/.test(lower(tokens, lead - 1))
  );
}

/** "announced as Saturday's headliner", "broke the 2019 pact", "will publish third-quarter figures": the time of another thing. */
function isOfNoun({ tokens, parse }: EventContext, time: TimeExpression, { at }: Head): boolean {
  const { from, to } = time;
  const chunk = parse.chunkAt(from);
  if (chunk?.kind !== 'noun' || chunk === parse.chunkAt(at)) return false;
  if (lower(tokens, to) === "'s") return true;
  const { head } = chunk.phrase;
  if (head < to || tokens[head]?.kind !== 'word') return false;
  // "the | 2019 | pact", "third-quarter | figures"; not "In 2006 | mudslides"
  const leads = tokens.slice(chunk.from, from);
  return leads.some(({ lower: word }) => word !== 'this') || tokens.slice(from, to).some(isDash);
}

/** "raised it to $9 from $8 | in May", "down from 80 | in 2015", "against 88 | on Friday": the time of what is compared with. */
function isOfBase({ tokens }: EventContext, time: TimeExpression, { at, clause }: Head): boolean {
  const words = tokens.slice(at, time.from);
  const said = words.map(({ tag, lower: word }) => (tag === 'NUM' ? '0' : word)).join(' ');
  const isChange =
    TRENDING.some((verbs) => verbs.has(clause?.verb.lemma ?? '')) ||
    /\b(?:at|to) \D{0,4}\d|\b(?:down|up) from\b/.test(said);
  const base = isChange ? /\b(?:against|from) \D{0,4}\d/ : /\bagainst \D{0,4}\d/;
  return isDay(time) ? RIGHT_BEHIND.test(said) : base.test(said);
}

/** "at 114 against 88.3 | on Friday" */
const RIGHT_BEHIND = /\bagainst \D{0,4}\d+(?: on)?$/;

const TRENDING = [DOWN_LEMMAS, UP_LEMMAS];

/** "expected before the vote | on June 30", "shut after a spill | in May": the time of what it is set against; not "before dawn | on June 30". */
function isOfLimit({ tokens, parse }: EventContext, at: number, from: number): boolean {
  return tokens.slice(at, from).some(({ lower: word }, index) => {
    const next = parse.chunkAt(at + index + 1);
    const isTime =
      (next?.kind === 'noun' && next.tellsTime) || clockEnd(tokens, at + index + 1) !== undefined;
    return /^(?:after|ahead|before|despite|following|since|until)$/.test(word) && !isTime;
  });
}

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
