import { REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import { BE_FORMS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import { covers } from '../text/tokens.ts';
import { statedTime } from '../time/longer-ago.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { type Clause, trimmedClause } from './clauses.ts';
import type { EventDraft } from './event.ts';
import { happening } from './happening.ts';
import { hasFigure, isDay, type Kind, timed, verbIn } from './kinds.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { isPlanned } from './planned.ts';
import { saidOnADay } from './said.ts';
import type { EventScene } from './scene.ts';
import { nearestTime } from './stated.ts';
import { factualityOf } from './factuality.ts';

/**
 * An event of a clause that no trigger tells of and a time dates: an aim that was reached,
 * something said, a verb of what happens, two people at a place, anything told with its full date.
 *
 * Refuses figures for a stretch of time: "exports rose 5% in January to July".
 */
export function datedEvent(scene: EventScene, clause: Clause): EventDraft | undefined {
  const isDated = nearestTime(scene, clause, clause.from) !== undefined;
  const found = isDated ? kindOf(scene, clause) : undefined;
  if (found === undefined) return undefined;
  const { time, type, rule, at } = found;
  const stated = statedTime(scene.tokens, time, scene.anchor);
  const telling = factualityOf(scene, rule === 'fully-dated' ? finiteVerb(scene, clause) : at);
  return {
    ...trimmedClause(scene.tokens, clause),
    type,
    participants: participantsOf(scene, clause, type, rule === 'aim-reached'),
    places: placesOf(scene, clause, at),
    ...stated,
    planned: isPlanned(scene, clause, at, { type, by: 'verb' }, stated.start),
    ...telling,
    ordinal: null,
    implied: time.implied.length > 0 ? ['end', 'start'] : [],
    rule,
  };
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

/** "The target was met in 2023" */
function aimReached(scene: EventScene, whole: Clause): Kind | undefined {
  const reached = verbIn(scene, whole, REACHED_WORDS);
  if (reached === undefined) return undefined;
  const clause = upToNext(scene, whole, reached);
  const aim = verbIn(scene, { from: scene.sentence.from, to: clause.to }, TARGET_WORDS);
  if (aim === undefined) return undefined;
  if (aim < clause.from && !BE_FORMS.has(lower(scene.tokens, reached - 1))) return undefined;
  return timed(scene, clause, reached, 'other', 'aim-reached');
}

/** "was missed in 2020 | and has been put back to 2030" */
function upToNext({ tokens }: EventScene, { from, to }: Clause, verb: number): Clause {
  for (let at = verb; at < to; at += 1)
    if (lower(tokens, at) === 'and' && isFiniteVerb(lower(tokens, at + 1))) return { from, to: at };
  return { from, to };
}

/** "A. Name and B. Name in a city, February 2022": two people at a place, as a caption tells. */
function together(scene: EventScene, clause: Clause): Kind | undefined {
  const people = scene.mentions.filter(
    (mention) => mention.kind === 'person' && covers(clause, mention),
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
  return full && !hasFigure(scene, clause) && finiteVerb(scene, clause) >= 0 ? kind : undefined;
}

/** The verb by which something is told; -1 where a line of a title and a date tells nothing. */
function finiteVerb({ tokens }: EventScene, { from, to }: Clause): number {
  const place = tokens.slice(from, to).findIndex((token) => isFiniteVerb(token.lower));
  return place < 0 ? place : from + place;
}

/** A caption is no longer than this. */
const CAPTION_TOKENS = 24;
