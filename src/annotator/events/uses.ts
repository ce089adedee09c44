import {
  EVENT_TRIGGERS,
  HOSTING,
  OPENED_FOR_GOOD,
  SPOKEN_OF,
  TRAVELLERS,
  UNDECIDED,
  type Trigger,
} from '../lexicon/events.ts';
import { TRENDS } from '../lexicon/change.ts';
import { holds, isCapitalised, isDash, lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';
import { isCall } from './calls.ts';
import { isJourney, needsPlace } from './journeys.ts';
import { isMeeting } from './meetings.ts';
import type { UseScene } from './scene.ts';

/** Uses of a trigger that tell of no event: "call for", "a goal was met", "meeting-room". */
export function isOtherUse(scene: UseScene, at: number, { type, by }: Trigger): boolean {
  const { tokens } = scene;
  const after = tokens[at + 1];
  if (isUnreal(scene, at) || isSignal(tokens, at) || isParliament(tokens, at)) return true;
  if (HOSTING.has(lower(tokens, at))) return !isHosting(scene, at);
  if (needsPlace(lower(tokens, at))) return !isJourney(scene, at);
  if (type === 'call') return !isCall(scene, at, by);
  if (by === 'noun')
    return (
      (isDash(after) && after?.glued === true) ||
      lower(tokens, at - 1) === 'per' ||
      isPartOfForum(tokens, at) ||
      isOnlySpokenOf(tokens, at)
    );
  if (type === 'meeting') return !isMeeting(scene, at);
  if (type === 'launch') return isOtherStart(tokens, at);
  return type === 'visit' && !isTraveller(scene, at);
}

/** "any sign that", "the first sign of" */
function isSignal(tokens: readonly Token[], at: number): boolean {
  const led = /^(?:a|an|another|any|every|first|no|the|this)$/.test(lower(tokens, at - 1));
  return lower(tokens, at) === 'sign' && led;
}

/** "Congress gave", "the U.S. Congress": a parliament, and no meeting. */
function isParliament(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'Congress') return false;
  const before = tokens[at - 1];
  return (
    /^(?:american|of|u\.s\.|us)$/.test(before?.lower ?? '') ||
    !(isCapitalised(before) || before?.lower === 'the')
  );
}

/** "could be signed", "refused to meet": what is possible, hoped or refused is no event yet. */
function isUnreal({ tokens, sentence }: UseScene, at: number): boolean {
  const first = Math.max(sentence.from, at - UNDECIDED_REACH);
  if (lower(tokens, at - 1) === 'to' && isUndecided(tokens, first, at - 2)) return true;
  return tokens
    .slice(Math.max(sentence.from, at - UNREAL_REACH), at)
    .some(({ lower: word }) => UNREAL.has(word));
}

/** "refused | on Friday", "offered": right before "to" a word that denies or hopes is read as such. */
function isUndecided(tokens: readonly Token[], first: number, last: number): boolean {
  const governs = /^(?:declined|fail\p{L}*|hop\p{L}*|refus\p{L}*|unable|want\p{L}*|wish\p{L}*)$/u;
  return (
    holds(tokens, first, last, UNDECIDED) ||
    (UNDECIDED.has(lower(tokens, last)) && !governs.test(lower(tokens, last)))
  );
}

/** How far before "to meet" the verb may stand that leaves it open: "refused | on Friday to meet". */
const UNDECIDED_REACH = 5;

const UNREAL_REACH = 4;

const UNREAL = new Set(['can', 'could', 'might']);

/** "hosted Berg", "received President Tor Berg": a person stands right behind. */
function isHosting({ tokens, mentions }: UseScene, at: number): boolean {
  const isBase = /^(?:host|receive)$/.test(lower(tokens, at));
  if (isBase && !/^(?:shall|to|will|would)$/.test(lower(tokens, at - 1))) return false;
  return mentions.some(
    ({ from, kind }) => kind === 'person' && from > at && from - at <= HOST_REACH,
  );
}

const HOST_REACH = 4;

/** "invited a visit", "agreed to expand exercises": spoken of, not held. */
function isOnlySpokenOf(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at - 1) === 'to') return false;
  for (let before = at - 1; before >= at - SPOKEN_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark') return false;
    if (SPOKEN_OF.has(token.lower) || isCalledFor(tokens, before, at)) return true;
  }
  return false;
}

/** "called | on Friday for | talks" */
function isCalledFor(tokens: readonly Token[], call: number, at: number): boolean {
  return /^call(?:ed|ing|s)?$/.test(lower(tokens, call)) && holds(tokens, call + 1, at, FOR);
}

const FOR = new Set(['for']);
const SPOKEN_REACH = 5;

/** "the start of the year", "start talking", "an open market": no beginning of anything new. */
function isOtherStart(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  if (isTrend(tokens, at)) return true;
  const opened = holds(tokens, at + 1, at + 4, OPENED_FOR_GOOD);
  if (opened) return true;
  const stretch = next === 'of' || lower(tokens, at - 1) === 'the' || lower(tokens, at - 1) === 'a';
  return stretch || (/^\p{L}{3,}ing$/u.test(next) && !OPERATING.has(next));
}

/** "The recovery began", "a slump that started in May": how things go, which nobody launches. */
function isTrend(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1) === 'that' ? at - 2 : at - 1;
  return /^(?:began|begun|started)$/.test(lower(tokens, at)) && TRENDS.has(lower(tokens, before));
}

/** What a thing begins to do when it is launched: "start operating". */
const OPERATING = new Set(['operating', 'producing', 'running', 'working']);

/** Whether somebody stands before a verb of travelling: a person, "he", "the delegation". */
function isTraveller({ tokens, sentence, mentions }: UseScene, at: number): boolean {
  if (mentions.some(({ kind, to }) => kind === 'person' && to <= at)) return true;
  const lead = tokens.slice(Math.max(sentence.from, at - TRAVELLER_REACH), at);
  return lead.some(({ lower: word }) => TRAVELLERS.has(word));
}

const TRAVELLER_REACH = 8;

/** "a session of the 25th grain forum" is the forum, and "a press conference" none. */
function isPartOfForum(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === 'conference' && /^(?:news|press|video)$/.test(lower(tokens, at - 1)))
    return true;
  if (lower(tokens, at) !== 'session' || lower(tokens, at + 1) !== 'of') return false;
  return tokens
    .slice(at + 2, at + FORUM_REACH)
    .some(({ lower: word }) => EVENT_TRIGGERS.get(word)?.type === 'forum');
}

const FORUM_REACH = 12;
