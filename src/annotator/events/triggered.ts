import type { EventType } from '../../schemas/event.ts';
import {
  EVENT_PHRASES,
  EVENT_TRIGGERS,
  LIGHT_VERBS,
  SPOKEN_OF,
  type Trigger,
} from '../lexicon/events.ts';
import { BODY_WORDS, GROUP_WORDS } from '../lexicon/people.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { isDash, lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import { isAheadWord } from '../time/ahead.ts';
import { coverage, dayNumber } from '../time/calendar.ts';
import type { Clause } from './clauses.ts';
import type { EventDraft, When } from './draft.ts';
import { participantsOf, placesOf } from './participants.ts';
import type { EventScene } from './scene.ts';
import {
  aheadOfWhen,
  goesOnWhen,
  inheritedWhen,
  nearestTime,
  recentWhen,
  sharedWhen,
  statedWhen,
} from './when.ts';

/** A word in a clause that tells of an event. */
export interface TriggerAt {
  readonly at: number;
  readonly trigger: Trigger;
}

/** What tells how a word is used. */
type UseScene = Pick<EventScene, 'tokens' | 'sentence' | 'mentions'>;

/** The triggers of a sentence by their token: words of the lexicon that are used as such. */
export function triggersOf(scene: UseScene): ReadonlyMap<number, Trigger> {
  const { tokens, sentence } = scene;
  const triggers = new Map<number, Trigger>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const trigger = eventWordAt(tokens, at);
    if (trigger !== undefined && !isOtherUse(scene, at, trigger)) triggers.set(at, trigger);
  }
  return triggers;
}

/** Words that a trigger begins with; most words are none, and one look-up tells. */
const OPENERS = new Set([
  ...EVENT_TRIGGERS.keys(),
  ...Array.from(EVENT_PHRASES.keys(), (phrase) => phrase.split(' ')[0]),
]);

/** The word or phrase of the lexicon at a token, however it is used. */
export function eventWordAt(tokens: readonly Token[], at: number): Trigger | undefined {
  const word = lower(tokens, at);
  if (!OPENERS.has(word)) return undefined;
  return EVENT_PHRASES.get(`${word} ${lower(tokens, at + 1)}`) ?? EVENT_TRIGGERS.get(word);
}

/** Uses of a trigger that tell of no event: "call for", "a goal was met", "meeting-room". */
function isOtherUse(scene: UseScene, at: number, { type, by }: Trigger): boolean {
  const { tokens } = scene;
  const after = tokens[at + 1];
  if (by === 'verb' && isOnlyPossible(tokens, at)) return true;
  if (HOSTING.has(lower(tokens, at))) return !isHosting(scene, at);
  if (type === 'call') return /^(?:for|on|to|it)$/.test(after?.lower ?? '');
  if (by === 'noun')
    return (
      (isDash(after) && after?.glued === true) ||
      isPartOfForum(tokens, at) ||
      isOnlySpokenOf(tokens, at)
    );
  if (type === 'meeting') return !isMeeting(scene, at);
  if (type === 'launch') return isOtherStart(tokens, at);
  return type === 'visit' && !isTraveller(scene, at);
}

/** "could be signed" */
function isOnlyPossible(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => /^(?:can|could|might)$/.test(lower(tokens, at - back)));
}

const HOSTING = new Set(['hosted', 'hosts', 'received', 'receives']);

/** "hosted Berg", "received President Tor Berg": a person stands right behind. */
function isHosting({ mentions }: UseScene, at: number): boolean {
  return mentions.some(
    ({ from, kind }) => kind === 'person' && from > at && from - at <= HOST_REACH,
  );
}

const HOST_REACH = 4;

/** "invited a visit", "agreed to expand exercises": spoken of, not held. */
function isOnlySpokenOf(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - SPOKEN_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark') return false;
    if (SPOKEN_OF.has(token.lower)) return true;
  }
  return false;
}

const SPOKEN_REACH = 5;

/** "the start of the year", "start talking", "an open market": no beginning of anything new. */
function isOtherStart(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  const opened = tokens.slice(at + 1, at + 4).some(({ lower: word }) => OPENED_FOR_GOOD.has(word));
  if (opened) return true;
  const stretch = next === 'of' || lower(tokens, at - 1) === 'the' || lower(tokens, at - 1) === 'a';
  return stretch || (/^\p{L}{3,}ing$/u.test(next) && !OPERATING.has(next));
}

/** What stays open: "opened its market". */
const OPENED_FOR_GOOD = new Set(
  'airspace border borders door doors fire market markets'.split(' '),
);

/** What a thing begins to do when it is launched: "start operating". */
const OPERATING = new Set(['operating', 'producing', 'running', 'working']);

/** Whether somebody stands before a verb of travelling: a person, "he", "the delegation". */
function isTraveller({ tokens, sentence, mentions }: UseScene, at: number): boolean {
  if (mentions.some(({ kind, to }) => kind === 'person' && to <= at)) return true;
  const lead = tokens.slice(Math.max(sentence.from, at - TRAVELLER_REACH), at);
  return lead.some(({ lower: word }) => TRAVELLERS.has(word));
}

const TRAVELLER_REACH = 8;
const TRAVELLERS = new Set(
  'delegation he leaders minister ministers officials premier premiers president presidents she'.split(
    ' ',
  ),
);

/** "met with", "will meet", "leaders met", "discussed grain with", or a person close by. */
function isMeeting({ tokens, mentions }: UseScene, at: number): boolean {
  const before = lower(tokens, at - 1);
  if (tokens.slice(at + 1, at + 4).some(({ lower: word }) => MET_THINGS.has(word))) return false;
  if (PASSIVE.has(before) || PASSIVE.has(lower(tokens, at - 2))) return false;
  if (isWith(tokens, at)) return true;
  if (lower(tokens, at).startsWith('discuss')) return false;
  if (before === 'will') return true;
  if (GROUP_WORDS.has(before) || BODY_WORDS.has(before)) return true;
  if (/^(?:he|she|they|we)$/.test(before)) return true;
  return mentions.some(
    ({ from, kind }) => kind === 'person' && Math.abs(from - at) <= MEETING_REACH,
  );
}

const PASSIVE = new Set(['be', 'been', 'was', 'were']);

function isWith(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + MEETING_REACH);
  const comma = behind.findIndex(({ kind }) => kind === 'mark');
  return behind.slice(0, comma < 0 ? undefined : comma).some(({ lower: word }) => word === 'with');
}

/** What is met and is no person: "met its target", "met the demand". */
const MET_THINGS = new Set([
  'criteria',
  'deadline',
  'demand',
  'demands',
  'expectations',
  'goal',
  'goals',
  'needs',
  'obligations',
  'requirements',
  'target',
  'targets',
]);

/** How far from "met" a person may be named, in tokens. */
const MEETING_REACH = 6;

/**
 * The first trigger of each type in a clause; where a meeting, forum or the like opens or begins,
 * that is no launch.
 */
export function triggersIn(
  tokens: readonly Token[],
  triggers: ReadonlyMap<number, Trigger>,
  { from, to }: Clause,
): TriggerAt[] {
  const found = new Map<string, TriggerAt>();
  for (const [at, trigger] of triggers) {
    if (from > at || at >= to || found.has(trigger.type) || isOfAnother(tokens, at, found))
      continue;
    found.set(trigger.type, { at, trigger });
  }
  const gathers = [...found.values()].some(
    ({ trigger: { type, by } }) => by === 'noun' && GATHERINGS.has(type),
  );
  if (gathers) found.delete('launch');
  const [visit, meeting] = [found.get('visit'), found.get('meeting')];
  if (visit?.trigger.by === 'verb' && meeting !== undefined && isAim(tokens, visit.at, meeting.at))
    found.delete('visit');
  return [...found.values()];
}

/** "flew to Lund to meet Berg", "came to Lund for talks": what somebody travels for. */
function isAim(tokens: readonly Token[], travel: number, met: number): boolean {
  if (met < travel) return false;
  return lower(tokens, met - 1) === 'to' || lower(tokens, met - 1) === 'for';
}

/** Types that open and end themselves. */
const GATHERINGS: ReadonlySet<EventType> = new Set([
  'election',
  'exercise',
  'forum',
  'meeting',
  'visit',
]);

/** "the 52nd meeting of the forum" is one event, and a meeting. */
function isOfAnother(
  tokens: readonly Token[],
  at: number,
  found: ReadonlyMap<string, TriggerAt>,
): boolean {
  const of = lower(tokens, at - 1) === 'the' ? at - 2 : at - 1;
  return (
    lower(tokens, of) === 'of' &&
    [...found.values()].some(({ at: other, trigger }) => other === of - 1 && trigger.by === 'noun')
  );
}

/** "a session of the 25th grain forum" is the forum. */
function isPartOfForum(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) !== 'session' || lower(tokens, at + 1) !== 'of') return false;
  return tokens
    .slice(at + 2, at + FORUM_REACH)
    .some(({ lower: word }) => EVENT_TRIGGERS.get(word)?.type === 'forum');
}

const FORUM_REACH = 12;

/** The event that a trigger tells of, where its time can be told. */
export function triggeredEvent(
  scene: EventScene,
  clause: Clause,
  { at, trigger }: TriggerAt,
): EventDraft | undefined {
  const participants = participantsOf(scene, clause, trigger.type);
  const places = placesOf(scene, clause);
  const ordinal = ordinalBefore(scene.figures, clause, at);
  if (isKnown(scene, clause, at, ordinal, participants)) return undefined;
  const when =
    statedWhen(scene, clause, at) ??
    undatedWhen(scene, clause, { at, trigger, participants, places, ordinal });
  if (when === undefined) return undefined;
  return {
    ...trimmedClause(scene, clause),
    type: typeOf(scene, clause, at, trigger),
    participants,
    places,
    start: when.start,
    end: when.end,
    planned: isPlanned(scene, clause, at, trigger, when.start),
    ordinal,
    implied: when.implied ? ['end', 'start'] : [],
    rule: `${trigger.type}-${when.rule}`,
  };
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
  return goesOnWhen(scene, clause, at) ?? inherited ?? recent ?? sharedWhen(scene, trigger.type);
}

function knownWhen(
  scene: EventScene,
  clause: Clause,
  { trigger, participants, places }: Told,
): When | undefined {
  const named = scene.mentions.some(
    ({ from, to, kind, by }) =>
      clause.from <= from && to <= clause.to && kind !== 'place' && by !== 'adjective',
  );
  return inheritedWhen(scene, trigger.type, named ? participants : [], places);
}

/** The type of a trigger; "the last time" repeats what was told before. */
function typeOf(scene: EventScene, clause: Clause, at: number, trigger: Trigger): EventType {
  if (isBeginning(scene, clause, at, trigger)) return 'launch';
  return lower(scene.tokens, at + 1) === 'time'
    ? (scene.memory.at(-1)?.type ?? trigger.type)
    : trigger.type;
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

/** Whether a verb before a noun says that the event is held: "held the 29th regular meeting". */
function isDone({ tokens }: EventScene, clause: Clause, at: number): boolean {
  const lead = tokens
    .slice(Math.max(clause.from, at - LIGHT_REACH), at)
    .map((token) => token.lower);
  return lead.some((word) => LIGHT_VERBS.has(word)) && !lead.some((word) => POSSIBLE.has(word));
}

const TENSE_REACH = 8;

/** Whether an event is told as still to come; what lies before the article's date is not. */
export function isPlanned(
  { tokens, anchor }: EventScene,
  clause: Clause,
  at: number,
  trigger: Trigger,
  start: string,
): boolean {
  if (anchor !== null && coverage(start)[1] < dayNumber(anchor)) return false;
  const [from, to] =
    trigger.by === 'verb'
      ? [Math.max(clause.from, at - TENSE_REACH), at]
      : [clause.from, clause.to];
  const infinitive = trigger.by === 'verb' && lower(tokens, at - 1) === 'to';
  return infinitive || tokens.slice(from, to).some(isAheadWord);
}

function ordinalBefore(figures: readonly FigureAt[], clause: Clause, at: number): number | null {
  const figure = figures.find(
    ({ from, to, kind }) => kind === 'ordinal' && clause.from <= from && from < at && at - to <= 3,
  );
  return figure === undefined ? null : figure.value;
}

/** A clause without the punctuation and joining words at its ends. */
export function trimmedClause({ tokens }: EventScene, { from, to }: Clause): Clause {
  let [start, end] = [from, to];
  while (end - 1 > start && tokens[end - 1]?.kind === 'mark' && tokens[end - 1]?.text !== ')')
    end -= 1;
  while (
    start < end - 1 &&
    (['and', 'but', 'following', 'that'].includes(lower(tokens, start)) ||
      tokens[start]?.kind === 'mark')
  )
    start += 1;
  return { from: start, to: end };
}
