import type { EventType } from '../../schemas/event.ts';
import { lower } from '../text/read.ts';
import { mentionOf } from './mention.ts';
import type { EventMention, When } from './event.ts';
import { finiteOf } from '../syntax/relations.ts';
import { type Head, isHeld } from './heads.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import type { EventContext } from './context.ts';
import { tellingOf } from './factuality.ts';
import { statedWhen, timeOf } from './times.ts';
import type { Unit } from './unit.ts';
import { aheadOfWhen, inheritedWhen, recentWhen } from './when.ts';

/** The event that a noun or a verb of its type tells of, where its time can be told. */
export function namedEvent(
  context: EventContext,
  unit: Unit,
  head: Head,
): EventMention | undefined {
  const places = placesOf(context, unit);
  const owner = ownerOf(context, head.at);
  const participants = owner === undefined ? participantsOf(context, unit, head) : [owner];
  const ordinal = ordinalOf(context, head);
  const told = { ...head, participants, places, ordinal };
  // What did not happen has only the time that is said.
  const when =
    statedWhen(context, unit, head) ??
    (tellingOf(context, head)?.denied === true ? undefined : undatedWhen(context, unit, told));
  if (when === undefined) return undefined;
  return mentionOf(context, unit, head, when, {
    type: typeOf(context, unit, head),
    participants: isRepetition(context.tokens, head.at)
      ? (context.known.at(-1)?.participants ?? participants)
      : participants,
    places,
    ordinal,
    rule: `${head.type}-${when.rule}`,
  });
}

/** "Mill and Berg ... during the latter's visit": the person named last before it. */
function ownerOf({ tokens, mentions }: EventContext, at: number): string | undefined {
  if (lower(tokens, at - 2) !== 'latter') return undefined;
  return mentions.findLast(({ kind, to }) => kind === 'person' && to <= at)?.name;
}

/** An event read so far: its head, who and where. */
interface Told extends Head {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly ordinal: number | null;
}

/** The time of an event whose clause names none: that of a known event, or shortly before the article. */
function undatedWhen(context: EventContext, unit: Unit, told: Told): When | undefined {
  const { type, by, ordinal, participants, places } = told;
  const recent = recentWhen(context, told);
  if (type === 'announcement') return aheadOfWhen(context, unit) ?? recent;
  if (hasOtherTime(context, unit) || isBefore(context, told)) return undefined;
  const isDone = by === 'verb' || ordinal !== null || isHeld(context, told);
  const names = isNamed(context, unit, participants) ? participants : [];
  return (isDone ? inheritedWhen(context, told, names, places) : undefined) ?? recent;
}

/** "to sign on May 5": the time of something else, in whose place none is taken. */
function hasOtherTime({ times }: EventContext, { has }: Unit): boolean {
  return times.some(({ from, role }) => role === 'at' && has(from));
}

/** "had met", "to meet": what was before what is told, or is only aimed at. */
function isBefore({ parse }: EventContext, { clause, by, type }: Head): boolean {
  if (clause === undefined) return false;
  const isAim = clause.verb.form === 'infinitive' && /^(?:meeting|visit)$/.test(type);
  if (by === 'verb' && isAim) return true;
  const verb = finiteOf(parse, clause)?.verb;
  return verb?.tense === 'past' && verb.perfect;
}

/** Whether a unit names somebody who takes part, or a person or body. */
function isNamed(
  { mentions }: EventContext,
  { has }: Unit,
  participants: readonly string[],
): boolean {
  return mentions.some(
    ({ from, kind, name }) => has(from) && (kind !== 'place' || participants.includes(name)),
  );
}

/** The type of an event; "the last time" repeats what was told before, "held since 1996" tells of the beginning. */
function typeOf(context: EventContext, unit: Unit, head: Head): EventType {
  const { at, by, type } = head;
  const time = by === 'noun' ? timeOf(context, unit, head) : undefined;
  if (time?.role === 'since' && head.clause?.verb.perfect === true) return 'launch';
  return isRepetition(context.tokens, at) ? (context.known.at(-1)?.type ?? type) : type;
}

/** "the last time" */
function isRepetition(tokens: EventContext['tokens'], at: number): boolean {
  return lower(tokens, at) === 'last' && lower(tokens, at + 1) === 'time';
}

/** "the 29th regular meeting" */
function ordinalOf({ figures, parse }: EventContext, { at }: Head): number | null {
  const start = parse.chunkAt(at)?.from ?? at;
  const figure = figures.find(({ from, kind }) => kind === 'ordinal' && start <= from && from < at);
  return figure?.value ?? null;
}
