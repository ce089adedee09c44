import type { EventType } from '../../schemas/event.ts';
import { HAPPENING_ADJECTIVES, HAPPENING_VERBS } from '../lexicon/events.ts';
import { REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../recognisers/read.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { EventDraft } from './draft.ts';
import { participantsOf, placesOf } from './participants.ts';
import type { EventScene } from './scene.ts';
import { isPlanned, trimmedClause } from './triggered.ts';
import { nearestTime } from './when.ts';

/**
 * An event of a clause that no trigger tells of and a time dates: something said on a day, an aim
 * that was reached, two people at a place, anything else that happens.
 *
 * Refuses figures for a stretch of time: "exports rose 5% in January to July".
 */
export function datedEvent(scene: EventScene, clause: Clause): EventDraft | undefined {
  const found = kindOf(scene, clause);
  if (found === undefined) return undefined;
  const { time, type, rule, at } = found;
  const [start = '', end = null] = time.period.split('/');
  return {
    ...trimmedClause(scene, clause),
    type,
    participants: participantsOf(scene, clause, type),
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

function kindOf(scene: EventScene, clause: Clause): Kind | undefined {
  const reached = verbIn(scene, clause, REACHED_WORDS);
  if (reached !== undefined && verbIn(scene, clause, TARGET_WORDS) !== undefined) {
    return timed(scene, clause, reached, 'other', 'aim-reached');
  }
  const said = verbIn(scene, clause, CLAUSE_VERBS);
  const saying =
    said === undefined ? undefined : timed(scene, clause, said, 'announcement', 'said-on-a-day');
  if (
    saying !== undefined &&
    isDay(saying.time) &&
    (isBeside(scene, saying) || opensSentence(scene, saying))
  )
    return saying;
  const happens =
    verbIn(scene, clause, HAPPENING_VERBS) ?? verbIn(scene, clause, HAPPENING_ADJECTIVES);
  const happening =
    happens === undefined ? undefined : timed(scene, clause, happens, 'other', 'happens-at-a-time');
  if (happening !== undefined && (isDay(happening.time) || !hasFigure(scene, clause)))
    return happening;
  if (isCaption(scene, clause))
    return timed(scene, clause, clause.from, 'meeting', 'together-at-a-place');
  const dated = timed(scene, clause, clause.to, 'other', 'fully-dated');
  return dated !== undefined &&
    isDay(dated.time) &&
    dated.time.implied.length === 0 &&
    !hasFigure(scene, clause)
    ? dated
    : undefined;
}

/** How far from a verb of saying its day may stand, in tokens. */
const SAID_REACH = 9;

/** Whether a verb of saying and its day stand together: no comma parts them. */
function isBeside({ tokens }: EventScene, { time, at }: Kind): boolean {
  const [from, to] = time.from < at ? [time.to, at] : [at, time.from];
  return to - from <= SAID_REACH && !tokens.slice(from, to).some(({ text }) => text === ',');
}

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

function verbIn(
  { tokens }: EventScene,
  { from, to }: Clause,
  words: ReadonlySet<string>,
): number | undefined {
  for (let at = from; at < to; at += 1) if (words.has(lower(tokens, at))) return at;
  return undefined;
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

/** "A. Name and B. Name in a city, February 2022": two people at a place, as a caption tells. */
function isCaption(scene: EventScene, { from, to }: Clause): boolean {
  const inside = scene.mentions.filter((mention) => from <= mention.from && mention.to <= to);
  return (
    inside.filter(({ kind }) => kind === 'person').length >= 2 &&
    placesOf(scene, { from, to }).length > 0 &&
    to - from < 24
  );
}
