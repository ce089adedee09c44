import type { EventType } from '../../schemas/event.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { mentionOf } from './mention.ts';
import type { EventMention, When } from './event.ts';
import { finiteOf } from '../syntax/relations.ts';
import { covers } from '../text/tokens.ts';
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
  const places = placesOf(context, unit, head.at);
  const owner = ownerOf(context, unit, head.at);
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
    participants: isNamed(context, unit, participants)
      ? participants
      : whoElse(context, head.at, when, participants),
    places,
    ordinal,
    rule: `${head.type}-${when.rule}`,
  });
}

/** "Mill and Berg ... during the latter's visit": whose it is of the two named before. */
function ownerOf({ tokens, mentions }: EventContext, unit: Unit, at: number): string | undefined {
  const which = lower(tokens, at - 2);
  if (which !== 'latter' && which !== 'former') return undefined;
  const people = mentions.filter(
    ({ kind, from, to }) => kind === 'person' && unit.from <= from && to <= at,
  );
  return people.at(which === 'latter' ? -1 : -2)?.name;
}

/** An event read so far: its head, who and where. */
interface Told extends Head {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly ordinal: number | null;
}

/** The time of an event whose clause names none: that of a known event, or shortly before the article. */
function undatedWhen(context: EventContext, unit: Unit, told: Told): When | undefined {
  const { at, type, by, ordinal, participants, places } = told;
  const recent = recentWhen(context, told);
  if (lower(context.tokens, at) === 'speaking') return aheadOfWhen(context, unit);
  if (type === 'announcement' && by === 'noun') return aheadOfWhen(context, unit) ?? recent;
  if (hasOtherTime(context, unit) || isBefore(context, told)) return undefined;
  const done = by === 'verb' || ordinal !== null || isHeld(context, told);
  const launched = type === 'launch' && by === 'verb';
  const inherited =
    done && !launched
      ? inheritedWhen(
          context,
          told,
          isNamed(context, unit, participants) ? participants : [],
          places,
        )
      : undefined;
  return inherited ?? recent;
}

/** "A month later", "to sign on May 5": a time that is not understood, or another's, in whose place none is taken. */
function hasOtherTime({ tokens, times }: EventContext, { chunks, has }: Unit): boolean {
  return (
    times.some(({ from, role }) => role === 'at' && has(from)) ||
    chunks.some(
      (chunk) =>
        chunk.kind === 'noun' &&
        chunk.tellsTime &&
        /^(?:after|afterwards|before|earlier|later)$/.test(lower(tokens, chunk.to)) &&
        !times.some((time) => covers(time, chunk)),
    )
  );
}

/** "had met", "flying home": what was before, or beside, what is told. */
function isBefore({ parse }: EventContext, { clause, by, type }: Head): boolean {
  if (clause === undefined) return false;
  const { form } = clause.verb;
  // "to have | initialed": whose verb it is, and how it is told, is not known
  if (by === 'verb' && form === 'finite' && !clause.verb.passive && clause.subject === null)
    return true;
  const isAim = form === 'infinitive' && /^(?:meeting|visit)$/.test(type);
  if (by === 'verb' && (form === 'gerund' || isAim)) return true;
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
    ({ from, kind, by, name }) =>
      has(from) && by !== 'adjective' && (kind !== 'place' || participants.includes(name)),
  );
}

/** Who takes part where the words name nobody: those of the event it belongs to or repeats. */
function whoElse(
  { tokens, known }: EventContext,
  at: number,
  when: When,
  participants: readonly string[],
): readonly string[] {
  const repeated = isRepetition(tokens, at) ? known.at(-1)?.participants : undefined;
  return when.participants ?? repeated ?? participants;
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
  const phrase = parse.chunkAt(at);
  const figure = figures.find(
    ({ from, kind }: FigureAt) =>
      kind === 'ordinal' && phrase !== undefined && phrase.from <= from && from < at,
  );
  return figure === undefined ? null : figure.value;
}
