import type { EventType } from '../../schemas/event.ts';
import {
  FLOW_VERBS,
  HAPPENING_ADJECTIVES,
  HAPPENING_NOUNS,
  HAPPENING_VERBS,
} from '../lexicon/happenings.ts';
import { REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import { PAST_VERBS } from '../lexicon/tense.ts';
import { BE_FORMS, CLAUSE_VERBS, HELPING_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../recognisers/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from '../time/expression.ts';
import { type Clause, trimmedClause } from './clauses.ts';
import type { EventDraft } from './draft.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { isPlanned } from './planned.ts';
import type { EventScene } from './scene.ts';
import { nearestTime } from './when.ts';

/**
 * An event of a clause that no trigger tells of and a time dates: something said on a day, an aim
 * that was reached, two people at a place, anything else that happens.
 *
 * Refuses figures for a stretch of time: "exports rose 5% in January to July".
 */
export function datedEvent(scene: EventScene, clause: Clause): EventDraft | undefined {
  const isDated = nearestTime(scene, clause, clause.from) !== undefined;
  const found = isDated ? kindOf(scene, clause) : undefined;
  if (found === undefined) return undefined;
  const { time, type, rule, at } = found;
  const [start = '', end = null] = time.period.split('/');
  return {
    ...trimmedClause(scene.tokens, clause),
    type,
    participants: participantsOf(scene, clause, type, rule === 'aim-reached'),
    places: placesOf(scene, clause),
    start,
    end,
    planned: isPlanned(scene, clause, at, { type, by: 'verb' }, start),
    ordinal: null,
    implied: time.implied.length > 0 ? ['end', 'start'] : [],
    rule,
  };
}

interface Kind {
  readonly time: TimeExpression;
  readonly type: EventType;
  readonly rule: string;
  readonly at: number;
}

type Rule = (scene: EventScene, clause: Clause) => Kind | undefined;

/** In the order they are tried; the first that fits gives the event its type. */
const RULES: readonly Rule[] = [aimReached, saidOnADay, happening, together, fullyDated];

function kindOf(scene: EventScene, clause: Clause): Kind | undefined {
  for (const rule of RULES) {
    const kind = rule(scene, clause);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** "The target was met in 2023". */
function aimReached(scene: EventScene, clause: Clause): Kind | undefined {
  const reached = verbIn(scene, clause, REACHED_WORDS);
  if (reached === undefined || verbIn(scene, clause, TARGET_WORDS) === undefined) return undefined;
  return timed(scene, clause, reached, 'other', 'aim-reached');
}

/** "The minister said on Monday", "On August 19, the minister said". */
function saidOnADay(scene: EventScene, clause: Clause): Kind | undefined {
  const said = verbIn(scene, clause, CLAUSE_VERBS);
  const kind =
    said === undefined ? undefined : timed(scene, clause, said, 'announcement', 'said-on-a-day');
  if (kind === undefined || !isPoint(scene, clause, kind)) return undefined;
  return isBeside(scene, kind) || opensSentence(scene, kind) ? kind : undefined;
}

/** "The bank stopped transfers in January", "The decision is due in May". */
function happening(scene: EventScene, clause: Clause): Kind | undefined {
  const past = happeningVerb(scene, clause);
  const verb = past ?? expectation(scene, clause);
  if (verb === undefined) return undefined;
  const kind = timed(scene, clause, verb, 'other', 'happens-at-a-time');
  if (past !== undefined && kind?.time.role === 'by' && kind.time.from >= clause.from)
    return undefined;
  const flows = past === undefined || FLOW_VERBS.has(lower(scene.tokens, verb));
  const counts = flows && hasFigure(scene, clause);
  return kind !== undefined && (isDay(kind.time) || !counts) ? kind : undefined;
}

/** "is expected in May"; "it expected more" tells what somebody thinks. */
function expectation({ tokens }: EventScene, { from, to }: Clause): number | undefined {
  for (let at = from; at < to; at += 1) {
    const word = lower(tokens, at);
    if (word === 'to' && /^(?:are|is)$/.test(lower(tokens, at - 1))) return at;
    const passive = [1, 2].some((back) => BE_FORMS.has(lower(tokens, at - back)));
    if (HAPPENING_ADJECTIVES.has(word) && (word !== 'expected' || passive)) return at;
  }
  return undefined;
}

/** A verb of what happens, not "the start"; "a plan dropped during the strike" only says which plan. */
function happeningVerb({ tokens }: EventScene, { from, to }: Clause): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (isHappening(tokens, at) && !describes(tokens, at)) return at;
  }
  return undefined;
}

/** "dropped | during the strike", which nothing helps to be the verb of the clause; "lower | than" */
function describes(tokens: readonly Token[], at: number): boolean {
  const next = lower(tokens, at + 1);
  return next === 'than' || (/^(?:by|during)$/.test(next) && !BE_FORMS.has(lower(tokens, at - 1)));
}

function isHappening(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  const isVerb = HAPPENING_VERBS.has(word);
  if (!isVerb && !HAPPENING_NOUNS.has(word)) return false;
  const before = lower(tokens, at - 1);
  if (/^(?:a|an|its|the|their)$/.test(before)) return false;
  const next = lower(tokens, at + 1);
  return isVerb || /^(?:to|will|would)$/.test(before) || /^(?:its|on|the|their)$/.test(next);
}

/** "A. Name and B. Name in a city, February 2022": two people at a place, as a caption tells. */
function together(scene: EventScene, clause: Clause): Kind | undefined {
  const people = scene.mentions.filter(
    ({ from, to, kind }) => kind === 'person' && clause.from <= from && to <= clause.to,
  );
  const placed =
    people.length >= 2 &&
    placesOf(scene, clause).length > 0 &&
    clause.to - clause.from < CAPTION_TOKENS;
  return placed ? timed(scene, clause, clause.from, 'meeting', 'together-at-a-place') : undefined;
}

/** A clause with a day, month and year, and no figure. */
function fullyDated(scene: EventScene, clause: Clause): Kind | undefined {
  const kind = timed(scene, clause, clause.to, 'other', 'fully-dated');
  const full = kind !== undefined && isDay(kind.time) && kind.time.implied.length === 0;
  return full && !hasFigure(scene, clause) && hasFiniteVerb(scene, clause) ? kind : undefined;
}

/** Whether something is told at all: a line of a title and a date tells nothing. */
function hasFiniteVerb({ tokens }: EventScene, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower: word }) =>
        HELPING_VERBS.has(word) || PAST_VERBS.has(word) || /\p{L}{2}ed$/u.test(word),
    );
}

/** A caption is no longer than this. */
const CAPTION_TOKENS = 24;

/** How far from a verb of saying its day may stand, in tokens. */
const SAID_REACH = 9;

/** Whether a day belongs to a verb of saying: right behind it, or before it with no comma between. */
function isBeside({ tokens }: EventScene, { time, at }: Kind): boolean {
  if (time.from > at) {
    const told = lower(tokens, at) === 'told';
    return time.from - at <= (told ? TOLD_REACH : BEHIND_REACH);
  }
  return at - time.to <= SAID_REACH && !tokens.slice(time.to, at).some(({ text }) => text === ',');
}

/** "said late on Monday": words between a verb of saying and its day. */
const BEHIND_REACH = 3;

/** "told reporters in Lund on Monday" */
const TOLD_REACH = 7;

/** "On August 19, the minister said": the day opens the sentence. */
function opensSentence({ tokens, sentence }: EventScene, { time }: Kind): boolean {
  return time.from - sentence.from <= 2 && lower(tokens, time.to) === ',';
}

function timed(
  scene: EventScene,
  clause: Clause,
  at: number,
  type: EventType,
  rule: string,
): Kind | undefined {
  const time = nearestTime(scene, clause, at);
  return time === undefined ? undefined : { time, type, rule, at };
}

/** The first of some words in a clause; the "end" of "by year end" is a time and no verb. */
function verbIn(
  { tokens, times }: EventScene,
  { from, to }: Clause,
  words: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (words.has(lower(tokens, at)) && !times.some((time) => time.from <= at && at < time.to))
      return at;
  }
  return undefined;
}

/** Whether something is said at a time: on a day, or by somebody named in a week or month, as past. */
function isPoint(
  { tokens, mentions }: EventScene,
  { from, to }: Clause,
  { time, at }: Kind,
): boolean {
  const named = mentions.some(
    (mention) => from <= mention.from && mention.to <= to && mention.kind === 'person',
  );
  return isDay(time) || (named && isPast(tokens, at) && /^\d{4}-\d{2}$/.test(time.period));
}

/** "said", "promised", not "expects" */
function isPast(tokens: readonly Token[], at: number): boolean {
  return /(?:aid|ed|elt|ght|ld|ote|und)$/.test(lower(tokens, at));
}

function isDay({ period }: TimeExpression): boolean {
  return period.split('/')[0]?.length === 10;
}

function hasFigure({ figures }: EventScene, { from, to }: Clause): boolean {
  return figures.some(
    (figure) =>
      from <= figure.from &&
      figure.from < to &&
      figure.kind !== 'ordinal' &&
      figure.kind !== 'duration',
  );
}
