import { isToTheDay } from '../../dates/calendar.ts';
import { EVENT_VERBS, GOING } from '../lexicon/events.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { TARGET_WORDS } from '../lexicon/status.ts';
import { SETTING } from '../lexicon/time.ts';
import { lower } from '../text/read.ts';
import { isOff } from '../negation/find.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { statedTime } from '../time/longer-ago.ts';
import { clauseTold } from '../time/told.ts';
import type { When } from './event.ts';
import type { Head } from './heads.ts';
import type { EventContext } from './context.ts';
import { isLasting, isOfAnother, isOwnTime } from './times-of-others.ts';
import { tiedTo, type Unit } from './unit.ts';
import { parentOf } from '../syntax/relations.ts';

/** What it costs to go over a comma, in tokens. */
const COMMA_COST = 5;

/** When an event is by the words of its sentence. */
export function statedWhen(context: EventContext, unit: Unit, head: Head): When | undefined {
  const time = timeOf(context, unit, head);
  return time && isOwnTime(context, head, time) ? whenOf(context, time) : undefined;
}

/** When what happens at a time is. */
export function whenOf(context: EventContext, time: TimeExpression): When {
  const { from, to, implied } = time;
  const clause = context.parse.clauseAt(from);
  const isGuessed =
    implied.length > 0 &&
    !context.tokens.slice(from - 1, to).some((token) => /^(?:last|next|this)$/.test(token.lower));
  return {
    ...statedTime(context.tokens, time, context.anchor),
    implied: implied.length > 0,
    isOpen: isGuessed && clause !== undefined && leavesOpen(context, clause),
    rule: 'dated',
    to,
  };
}

/** Whether a clause does not tell if what it tells of came about; "began | to meet on Monday" does. */
function leavesOpen(context: EventContext, clause: Clause): boolean {
  const above = clause.verb.form === 'infinitive' ? parentOf(context.parse, clause) : undefined;
  if (above !== undefined && above.verb.lemma !== 'be' && isTransparent(above)) return false;
  return clauseTold(context, clause) === 'open';
}

/**
 * The time of an event: in its own clause the nearest to the word that tells of it; for "to meet"
 * that of who "flew | to meet" or "is due | to meet", not of who "agreed | to meet"; for "in May,
 * when they met", "to Lund on May 5, where they met" the time before.
 */
export function timeOf(context: EventContext, unit: Unit, head: Head): TimeExpression | undefined {
  const { times, parse } = context;
  const { clause } = head;
  const nearest = (of: (one: Clause | undefined) => boolean): TimeExpression | undefined =>
    nearestTime(
      context,
      times.filter((time) => of(parse.clauseAt(time.from)) && !isOfAnother(context, time, head)),
      head.at,
    );
  const own = nearest((one) => one === clause);
  if (own !== undefined || clause === undefined) return own;
  const above = parentOf(parse, clause);
  const led = clause.verb.form === 'infinitive' && above !== undefined && isTransparent(above);
  const told = led ? nearest((one) => one === above) : timeBefore(context, clause);
  return (
    told ??
    nearest(
      (one) =>
        one !== undefined &&
        (describes(context, unit, one, head) ||
          (unit.clauses.includes(one) && one !== above && !tellsOther(one, head))),
    )
  );
}

/** "the visit, | scheduled for May", "the forum is | to open in May", "there is a vote | to be held in May" */
function describes(
  { tokens }: EventContext,
  unit: Unit,
  clause: Clause,
  { at, by }: Head,
): boolean {
  const { verb, object, subject } = clause;
  if (by !== 'noun' || subject === null) return false;
  const noun = tiedTo(tokens, unit, at);
  if (subject.to < noun.from || noun.to < subject.from) return false;
  return verb.form === 'infinitive'
    ? object === null
    : verb.form === 'participle' && SETTING.has(verb.lemma);
}

/**
 * Whether a clause behind that of an event tells of something else, which its time belongs to: "the
 * meeting offers a chance | to set the course of this year".
 */
function tellsOther({ verb, subjectBy }: Clause, { clause, by }: Head): boolean {
  // "released figures | showing a fall in 2019"
  if (verb.form === 'gerund' && subjectBy === 'relative') return true;
  if (EVENT_VERBS.has(verb.lemma)) return !GOING.has(clause?.verb.lemma ?? '');
  return by === 'noun' && clause?.verb.lemma !== 'be';
}

/** Whether the time of a verb holds for the infinitive behind it. */
function isTransparent({ verb: { tense, lemma } }: Clause): boolean {
  return (
    tense !== 'past' || /^(?:arrive|be|begin|come|fly|go|head|leave|start|travel)$/.test(lemma)
  );
}

/** "In May, | when they met", "on May 5, | where they met", "May 5 was | when they met", "It was not until May 5 | that they met". */
function timeBefore(context: EventContext, { opener }: Clause): TimeExpression | undefined {
  const { tokens, times, sentence, parse } = context;
  if (opener === null) return undefined;
  const word = lower(tokens, opener);
  const isCleft =
    lower(tokens, sentence.from) === 'it' && parse.clauseAt(opener - 1)?.verb.lemma === 'be';
  if (!isCleft && !/^(?:when|where)$/.test(word)) return undefined;
  const end = /^(?:,|is|was)$/.test(lower(tokens, opener - 1)) ? opener - 1 : opener;
  return times.find((time) => time.to === end && isOfEvents(context, time));
}

/** The one of some times that stands nearest to a token. */
function nearestTime(
  context: EventContext,
  times: readonly TimeExpression[],
  at: number,
): TimeExpression | undefined {
  const costs = times
    .filter((time) => isOfEvents(context, time))
    .map((time) => ({ time, cost: costOf(context.tokens, time, at) }));
  const [nearest] = costs.toSorted((one, other) => one.cost - other.cost);
  return nearest?.cost === Infinity ? undefined : nearest?.time;
}

/** How many tokens stand between a time and a token; a comma costs more. */
function costOf(tokens: readonly Token[], { from, to }: TimeExpression, at: number): number {
  const [start, end] = to <= at ? [to, at + 1] : [at, from];
  let cost = end - start;
  for (const { text } of tokens.slice(start, end)) {
    if (text === ';') return Infinity;
    if (text === ',') cost += COMMA_COST;
  }
  return cost;
}

/** Whether an event can take place at a time: not one compared with, nor that up to which it lasts. */
function isOfEvents(context: EventContext, time: TimeExpression): boolean {
  const { tokens } = context;
  const { from, role, rule, period } = time;
  // "a 5 route cut | from 2022"
  const isBase = lower(tokens, from - 1) === 'from' && rule === 'year';
  if (isBase && context.figures.some(({ kind }) => kind !== 'ordinal')) return false;
  if (isOrdinal(lower(tokens, from - 1)) || isTopic(tokens, time)) return false;
  // "a programme | to 2028", "shut | after 2015", "extended | to the end of 2028", "No 692 | / 2011"
  const lead = leadOf(tokens, from);
  if (/^(?:after|before|through|to|\/)$/.test(lead) || isLasting(tokens, time)) return false;
  // "at 2010 on Friday": a time of day
  if (lower(tokens, from - 1) === 'at' && rule === 'year') return false;
  // "the following Saturday", "Thursday week": counted from a day that is not told
  if ([lead, lower(tokens, time.to)].some((word) => /^(?:following|week)$/.test(word)))
    return false;
  // "on three occasions, most recently | on Friday": the last of them
  if ([2, 3].some((back) => lower(tokens, from - back) === 'most')) return false;
  const since = lower(tokens, from) === 'since' ? from : from - 1;
  if (lower(tokens, since) === 'since') return isOfStart(context, since);
  // "by Friday" tells of no day, "by 2030" of the year that is meant
  return role === 'at' || (role === 'by' && !isToTheDay(period));
}

/** The word before a time, or before the part of it that is meant: "to | the end of 2028". */
function leadOf(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (PARTS_OF.test(lower(tokens, at))) at -= 1;
  return lower(tokens, at);
}

const PARTS_OF = /^(?:beginning|end|middle|of|start|the)$/;

/** "shut since May": whether what is told began at the time behind "since". */
function isOfStart(context: EventContext, since: number): boolean {
  const clause = context.parse.clauseAt(since + 1);
  const verb = clause?.verb;
  // "has sold 40 ships since May"
  const isSum = ({ from, kind }: FigureAt): boolean =>
    kind !== 'duration' && context.parse.clauseAt(from) === clause;
  if (context.figures.some(isSum)) return false;
  // "The ban, in force since 2017, | was lifted"
  if (verb?.tense === 'past' && !verb.perfect) return false;
  // "has not won since 1987": it last did then
  if (verb !== undefined && isOff(context.governed, { from: verb.head, to: verb.to })) return false;
  return !isCounted(context, since);
}

/** "the forecast for 2025", but "set for May" and "the goal for 2025": the stretch of time that a thing is about. */
function isTopic(tokens: readonly Token[], { from, period }: TimeExpression): boolean {
  const lead = lower(tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return (
    !isToTheDay(period.split('/')[0] ?? '') &&
    lower(tokens, lead) === 'for' &&
    !/^(?:due|planned|scheduled|set)$/.test(lower(tokens, lead - 1)) &&
    !TARGET_WORDS.has(lower(tokens, lead - 1))
  );
}

/** "The fourth since 2021", "its highest level since 1999", "shut twice since 2008": counted from that year; nothing took place in it. */
function isCounted({ tokens, parse }: EventContext, since: number): boolean {
  if (/^(?:often|once|repeatedly|times|twice)$/.test(lower(tokens, since - 1))) return true;
  let chunk = parse.chunkAt(since - 1);
  while (chunk !== undefined) {
    const counts = tokens
      .slice(chunk.from, chunk.to)
      .some(
        ({ lower: word, tag }) =>
          isOrdinal(word) || (tag === 'ADJ' && /.{3}(?:est|st)$/.test(word)),
      );
    if (counts) return true;
    // "the seventh patrol | of its kind", "the first visit | to Lund"
    if (parse.chunkAt(chunk.from - 1)?.kind !== 'preposition') return false;
    chunk = parse.chunkAt(chunk.from - 2);
  }
  return false;
}

function isOrdinal(word: string): boolean {
  return ORDINALS.has(word) || /^\d+(?:st|nd|rd|th)$/u.test(word);
}
