import { endsAfter } from '../../dates/calendar.ts';
import { PAPERS } from '../lexicon/attribution.ts';
import { FLOWING } from '../lexicon/events.ts';
import { OUTLOOK_NOUNS, REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { TimeExpression } from '../time/expression.ts';
import { hasFigure, isDay, isDeed, isDone, isHappening } from './deeds.ts';
import { mentionOf } from './mention.ts';
import type { EventMention } from './event.ts';
import { tellingOf } from './factuality.ts';
import { type Head, isPlain, wordsOf } from './heads.ts';
import { isOpen } from './modality.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { isIn } from './subject.ts';
import type { EventContext } from './context.ts';
import { timeOf, whenOf } from './times.ts';
import type { Unit } from './unit.ts';
import { parentOf } from '../syntax/relations.ts';

/** What a unit with a time tells of, by the word at `at`, and the rule that told. */
interface Dated extends Head {
  readonly time: TimeExpression;
  readonly rule: string;
}

/**
 * The events of a unit that no noun or verb of its type tells of and a time dates: what happens by
 * its verbs; else an aim that was reached, something said, two people at a place, anything done.
 *
 * Refuses figures for a stretch of time: "exports rose 5% in January to July".
 *
 * @param named the events that are told by name
 */
export function datedEvents(
  context: EventContext,
  unit: Unit,
  named: readonly Head[],
): EventMention[] {
  const found = datedIn(context, unit, named);
  return found.flatMap((one) => eventOf(context, unit, one) ?? []);
}

function datedIn(context: EventContext, unit: Unit, named: readonly Head[]): readonly Dated[] {
  if (named.length > 0) return happeningsIn(context, unit, named);
  const first = aimReached(context, unit) ?? saidOnADay(context, unit);
  if (first !== undefined) return [first];
  const happenings = happeningsIn(context, unit, named);
  if (happenings.length > 0) return happenings;
  const rest = together(context, unit) ?? deedIn(context, unit);
  return rest === undefined ? [] : [rest];
}

function eventOf(context: EventContext, unit: Unit, found: Dated): EventMention | undefined {
  const isReached = found.rule === 'aim-reached';
  const whole = isReached
    ? { ...unit, from: context.sentence.from, to: context.sentence.to }
    : unit;
  return mentionOf(context, whole, found, whenOf(context, found.time), {
    type: found.type,
    participants: participantsOf(context, unit, found, isReached),
    places: placesOf(context, unit),
    ordinal: null,
    rule: found.rule,
  });
}

/** The clauses of a unit whose verbs are told as fact or plan. */
function verbsOf(context: EventContext, { clauses }: Unit): Clause[] {
  return clauses.filter((clause) => !isOpen(context, clause));
}

/** What a verb tells at its time; undefined where it has none. */
function dated(
  context: EventContext,
  unit: Unit,
  head: Pick<Head, 'at' | 'clause' | 'type'>,
  rule: string,
): Dated | undefined {
  const verb = { ...head, by: 'verb' } as const;
  const time = timeOf(context, unit, verb);
  return time && { ...verb, time, rule };
}

/** "The target was met in 2023", "The goal was to sell 40 ships and this happened" */
function aimReached(context: EventContext, unit: Unit): Dated | undefined {
  const { tokens, sentence } = context;
  const reached = unit.clauses.find(({ verb }) => REACHED_WORDS.has(lower(tokens, verb.head)));
  if (reached === undefined || !holds(tokens, sentence.from, unit.to, TARGET_WORDS))
    return undefined;
  const head = { at: reached.verb.head, type: 'other', by: 'verb', clause: reached } as const;
  // "The goal for 2023 was to sell 40 ships and this happened": the time is told with the aim.
  const isTimed = context.times.some(({ from }) => context.parse.clauseAt(from) === reached);
  const aimed = isTimed ? undefined : context.times.find(({ role }) => role === 'at');
  const time = timeOf(context, unit, head) ?? aimed;
  return time && { ...head, time, rule: 'aim-reached' };
}

/** "Mill said on Monday", "On August 19, Mill warned", "Mill told farmers in May"; nothing that is only thought. */
function saidOnADay(context: EventContext, unit: Unit): Dated | undefined {
  const clause = verbsOf(context, unit).find((one) => isTelling(context, one));
  if (clause === undefined) return undefined;
  const head = { at: clause.verb.head, clause, type: 'announcement' } as const;
  const found = dated(context, unit, head, 'said-on-a-day');
  if (found?.time.role !== 'at') return undefined;
  // "denied smuggling gold | in May", "she said, down from 88 | on Monday"; but "It was in May | that Mill said"
  const { from } = found.time;
  // "declared | Wednesday | a day of mourning"
  if (from === found.at + 1 && /^(?:declare|proclaim)$/.test(clause.verb.lemma)) return undefined;
  const words = context.tokens.slice(found.at, from);
  const isOther = context.parse.clauseAt(from) !== clause || words.some(({ text }) => text === ',');
  if (from > found.at && isOther) return undefined;
  // "had forecast no change": they did
  if (tellingOf(context, found)?.denied === true) return undefined;
  const isPoint = isDay(found.time) || (found.time.period.length === MONTH && !isThought(clause));
  return isPoint ? found : undefined;
}

/** What somebody thinks need not be said in the month that it was thought. */
function isThought({ verb: { lemma } }: Clause): boolean {
  return /^(?:believe|expect|fear|hope|think)$/.test(lemma);
}

/** Whether somebody said what a clause holds. */
function isTelling({ tokens, parse }: EventContext, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  const { tense, passive, head, lemma } = verb;
  // "34, was waiting for her son, | admitted on Sunday"
  const isOfAge =
    lower(tokens, verb.from - 1) === ',' && tokens[subject?.head ?? -1]?.tag === 'NUM';
  // "found cracks"
  const isFinding = object !== null && /^(?:discover|find|learn|see|show)$/.test(lemma);
  // "responded by closing it"
  const isDone =
    /^(?:answer|reply|respond)$/.test(lemma) &&
    !parse.clauses.some((one) => parentOf(parse, one) === clause);
  const isSaying = tense === 'past' && !passive && CLAUSE_VERBS.has(lower(tokens, head));
  return isSaying && subject !== null && !isOfAge && !isFinding && !isDone;
}

/** The length of a month in ISO 8601. */
const MONTH = '2024-05'.length;

/** "The bank stopped transfers in January", "The decision is due in May"; once for each verb. */
function happeningsIn(context: EventContext, unit: Unit, named: readonly Head[]): Dated[] {
  const plain = wordsOf(context, unit).filter(isPlain);
  const found = verbsOf(context, unit).flatMap((clause): Dated[] => {
    const isNamed = ({ at, clause: own }: Head): boolean =>
      own === clause ||
      isIn(clause.subject, at) ||
      isIn(parentOf(context.parse, clause)?.object, at);
    if (named.some(isNamed)) return [];
    const head = plain.find((one) => one.clause === clause && isHappening(context, clause));
    const at = head?.at ?? expectation(context, unit, clause);
    if (at === undefined) return [];
    const type = isAnnounced(context, clause) ? 'announcement' : 'other';
    const told = dated(context, unit, { at, clause, type }, 'happens-at-a-time');
    // "will meet on Friday | to agree": a time is that of one event.
    const isOwn = named.length === 0 || (told && context.parse.clauseAt(told.time.from) === clause);
    return told && isOwn && isPoint(context, unit, told) ? [told] : [];
  });
  // "is due | to leave on Friday" tells of one event.
  return found.filter(
    ({ clause, time }) =>
      !found.some(
        (other) =>
          other.time === time && other.clause && parentOf(context.parse, other.clause) === clause,
      ),
  );
}

/** Whether a time is when something happens: no deadline behind a past verb, no stretch in which so much flowed. */
function isPoint(context: EventContext, unit: Unit, { time, clause, at }: Dated): boolean {
  if (clause === undefined) return false;
  const { tense, form, lemma, head } = clause.verb;
  const ahead = at !== head || /^(?:expect|schedule)$/.test(lemma);
  if (!ahead && time.role === 'by' && tense !== 'future' && form !== 'infinitive') return false;
  // "cut its forecast for the year to March", which goes on
  if (time.rule === 'stretch-ended' && endsAfter(time.period, context.anchor)) return false;
  return isDay(time) || !((ahead || FLOWING.has(lemma)) && hasFigure(context, unit));
}

/** "data | released on Thursday", "lowered its forecast": what came out is words. */
function isAnnounced({ tokens }: EventContext, { verb, subject, object }: Clause): boolean {
  const words = verb.passive ? subject : object;
  const noun = words === null ? '' : lower(tokens, words.head);
  return (
    OUTLOOK_NOUNS.has(noun) || (/^(?:issue|publish|release)$/.test(verb.lemma) && PAPERS.has(noun))
  );
}

/** "is due in May", "is expected to", "is to close"; "it expected more" tells what somebody thinks. */
function expectation(
  { tokens, parse }: EventContext,
  { chunks }: Unit,
  clause: Clause,
): number | undefined {
  const { verb } = clause;
  if (verb.tense === 'past' || verb.form === 'participle') return undefined;
  if (verb.passive && /^(?:expect|schedule)$/.test(verb.lemma)) return verb.head;
  const above = parentOf(parse, clause)?.verb;
  if (verb.form === 'infinitive' && above?.lemma === 'be' && above.tense === 'present')
    return verb.head;
  return chunks.find(
    ({ from }) => parse.clauseAt(from) === clause && /^(?:due|ready)$/.test(lower(tokens, from)),
  )?.from;
}

/** "A. Name and B. Name in a city, February 2022": two people at a place, as a caption tells. */
function together(context: EventContext, unit: Unit): Dated | undefined {
  const people = context.mentions.filter(({ kind, from }) => kind === 'person' && unit.has(from));
  const isCaption = unit.clauses.length === 0 && placesOf(context, unit).length > 0;
  if (!isCaption || people.length < 2) return undefined;
  const head = { at: unit.from, type: 'meeting', by: 'noun', clause: undefined } as const;
  const time = timeOf(context, unit, head);
  return time && { ...head, time, rule: 'together-at-a-place' };
}

/**
 * What no list names, told as done or ahead at a time of its own: "The school planted trees in May";
 * with a figure that can count what flowed over that time, only on a day.
 */
function deedIn(context: EventContext, unit: Unit): Dated | undefined {
  const deeds = verbsOf(context, unit).filter((clause) => isDeed(context, clause));
  return deeds
    .flatMap((clause) => {
      const head = { at: clause.verb.head, clause, type: 'other' } as const;
      return dated(context, unit, head, 'done-at-a-time') ?? [];
    })
    .find(({ clause, time }) => clause !== undefined && isDone(context, unit, clause, time));
}
