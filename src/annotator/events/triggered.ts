import type { EventType } from '../../schemas/event.ts';
import { LIGHT_VERBS, type Trigger } from '../lexicon/events.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../figures/read.ts';
import { covers, type Token } from '../text/tokens.ts';
import { type Clause, trimmedClause } from './clauses.ts';
import type { EventDraft, When } from './event.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { isPlanned } from './planned.ts';
import type { EventScene } from './scene.ts';
import { nearestTime, statedWhen } from './stated.ts';
import type { TriggerAt } from './triggers.ts';
import { aheadOfWhen, goesOnWhen, inheritedWhen, recentWhen } from './when.ts';
import { factualityOf } from './factuality.ts';

/** The event that a trigger tells of, where its time can be told. */
export function triggeredEvent(
  scene: EventScene,
  clause: Clause,
  { at, trigger }: TriggerAt,
): EventDraft | undefined {
  const owner = ownerOf(scene, clause, at);
  const participants = owner === undefined ? participantsOf(scene, clause, trigger.type) : [owner];
  const places = placesOf(scene, clause, at);
  const ordinal = ordinalBefore(scene.figures, clause, at);
  if (isKnown(scene, clause, at, ordinal, participants)) return undefined;
  const telling = factualityOf(scene, at);
  const told = { at, trigger, participants, places, ordinal };
  // What did not happen has only the time that is said.
  const when =
    statedWhen(scene, clause, at) ??
    (telling.denied ? undefined : undatedWhen(scene, clause, told));
  if (when === undefined) return undefined;
  const planned = isPlanned(scene, clause, at, trigger, when.start);
  // What was hoped for and lies behind is not told as held.
  if (telling.hedge === 'hoped' && !planned && !telling.denied) return undefined;
  return {
    ...trimmedClause(scene.tokens, clause),
    type: typeOf(scene, clause, at, trigger),
    participants: named(scene, clause) ? participants : whoElse(scene, at, when, participants),
    places,
    start: when.start,
    end: when.end,
    orEarlier: when.orEarlier ?? false,
    planned,
    ...telling,
    ordinal,
    implied: when.implied ? ['end', 'start'] : [],
    rule: `${trigger.type}-${when.rule}`,
  };
}

/** "Mill and Berg ... during the latter's visit": whose it is of the two named before. */
function ownerOf({ tokens, mentions }: EventScene, clause: Clause, at: number): string | undefined {
  const which = lower(tokens, at - 2);
  if (which !== 'latter' && which !== 'former') return undefined;
  const people = mentions.filter(
    ({ kind, from, to }) => kind === 'person' && clause.from <= from && to <= at,
  );
  return people.at(which === 'latter' ? -1 : -2)?.name;
}

/** Whether an ordinal tells of an event that was told before, and nothing new about its time. */
function isKnown(
  scene: EventScene,
  clause: Clause,
  at: number,
  ordinal: number | null,
  participants: readonly string[],
): boolean {
  if (ordinal === null || nearestTime(scene, clause, at) !== undefined) return false;
  return scene.memory.some(
    (event) =>
      event.ordinal === ordinal &&
      (ordinal > 3 || event.participants.some((name) => participants.includes(name))),
  );
}

/** An event read so far: its trigger, who and where. */
interface Told extends TriggerAt {
  readonly participants: readonly string[];
  readonly places: readonly string[];
  readonly ordinal: number | null;
}

/** The time of an event whose clause names none: that of a known event, or shortly before the article. */
function undatedWhen(scene: EventScene, clause: Clause, told: Told): When | undefined {
  const { at, trigger, ordinal } = told;
  const recent = recentWhen(scene, clause, at, trigger.type);
  if (lower(scene.tokens, at) === 'speaking') return aheadOfWhen(scene, clause);
  if (trigger.type === 'announcement' && trigger.by === 'noun')
    return aheadOfWhen(scene, clause) ?? recent;
  const done = trigger.by === 'verb' || ordinal !== null || isDone(scene, clause, at);
  const launched = trigger.type === 'launch' && trigger.by === 'verb';
  const inherited = done && !launched ? knownWhen(scene, clause, told) : undefined;
  return goesOnWhen(scene, clause, at) ?? inherited ?? recent;
}

function knownWhen(
  scene: EventScene,
  clause: Clause,
  { trigger, participants, places }: Told,
): When | undefined {
  return inheritedWhen(scene, trigger.type, named(scene, clause) ? participants : [], places);
}

/** Whether a clause names a person or body. */
function named({ mentions }: EventScene, clause: Clause): boolean {
  return mentions.some(
    (mention) => covers(clause, mention) && mention.kind !== 'place' && mention.by !== 'adjective',
  );
}

/** Who takes part where the words name nobody: those of the event it belongs to or repeats. */
function whoElse(
  { tokens, memory }: EventScene,
  at: number,
  when: When,
  participants: readonly string[],
): readonly string[] {
  const repeated = isRepetition(tokens, at) ? memory.at(-1)?.participants : undefined;
  return when.participants ?? repeated ?? participants;
}

/** The type of a trigger; "the last time" repeats what was told before. */
function typeOf(scene: EventScene, clause: Clause, at: number, trigger: Trigger): EventType {
  if (isBeginning(scene, clause, at, trigger)) return 'launch';
  return isRepetition(scene.tokens, at)
    ? (scene.memory.at(-1)?.type ?? trigger.type)
    : trigger.type;
}

/** "the last time" */
function isRepetition(tokens: readonly Token[], at: number): boolean {
  return lower(tokens, at) === 'last' && lower(tokens, at + 1) === 'time';
}

/** "The meeting has been held since 1996": the time is that of the beginning. */
function isBeginning(scene: EventScene, clause: Clause, at: number, trigger: Trigger): boolean {
  const time = nearestTime(scene, clause, at);
  return (
    trigger.by === 'noun' &&
    time?.role === 'since' &&
    clause.from <= time.from &&
    time.from - at <= 12 &&
    lower(scene.tokens, time.from - 1) === 'since'
  );
}

const LIGHT_REACH = 7;

/** Helping verbs that tell of what might be, not of what is held. */
const POSSIBLE = new Set(['can', 'could', 'may', 'might']);

/** Whether a verb before a noun says that the event is held: "held the 12th regular meeting". */
function isDone({ tokens }: EventScene, clause: Clause, at: number): boolean {
  const lead = tokens
    .slice(Math.max(clause.from, at - LIGHT_REACH), at)
    .map((token) => token.lower);
  return lead.some((word) => LIGHT_VERBS.has(word)) && !lead.some((word) => POSSIBLE.has(word));
}

function ordinalBefore(figures: readonly FigureAt[], clause: Clause, at: number): number | null {
  const figure = figures.find(
    ({ from, to, kind }) => kind === 'ordinal' && clause.from <= from && from < at && at - to <= 3,
  );
  return figure === undefined ? null : figure.value;
}
