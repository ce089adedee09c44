import type { EventDraft } from '../events/draft.ts';
import {
  ATTENDING,
  FIELDWORK,
  TRADED_NOUNS,
  TRADED_SUBJECTS,
  TRADING_VERBS,
} from '../lexicon/situation.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import { iso } from '../time/calendar.ts';
import type { FigureScene } from './scene.ts';
import { tenseOf } from './tense.ts';

/**
 * The period that a figure without a time has from what it tells of: a market's move is of the
 * article's day ("the crown gained 0.3%"), the progress of a harvest of its month ("29% of the area
 * has been harvested"), those who attend of the event's days ("1,200 participants").
 *
 * Refuses "Brent fell 5% in May", "harvested 40 million tonnes", "five members voted".
 */
export function situatedPeriod(scene: FigureScene, figure: FigureAt): string | undefined {
  return marketDay(scene, figure) ?? progressMonth(scene, figure) ?? daysOfEvent(scene, figure);
}

/** How far before a figure the verb of a move may stand, and what moves before the verb. */
const MOVE_REACH = 16;
const SUBJECT_REACH = 9;

function marketDay(
  { tokens, sentence, anchor }: FigureScene,
  figure: FigureAt,
): string | undefined {
  if (anchor?.day == null || (figure.kind !== 'money' && figure.kind !== 'percent'))
    return undefined;
  const first = Math.max(sentence.from, figure.from - MOVE_REACH);
  for (let at = figure.from - 1; at >= first; at -= 1) {
    if (!TRADING_VERBS.has(lower(tokens, at))) continue;
    if (TRADED_SUBJECTS.has(lower(tokens, at - 1))) return iso(anchor);
    for (let before = at - 1; before >= Math.max(sentence.from, at - SUBJECT_REACH); before -= 1)
      if (TRADED_NOUNS.has(lower(tokens, before))) return iso(anchor);
  }
  return undefined;
}

/** How far from a share the work may be named. */
const WORK_REACH = 5;

function progressMonth(scene: FigureScene, figure: FigureAt): string | undefined {
  const { tokens, anchor } = scene;
  if (anchor?.month == null || (figure.kind !== 'percent' && figure.kind !== 'share'))
    return undefined;
  const around = [
    ...tokens.slice(Math.max(scene.sentence.from, figure.from - WORK_REACH), figure.from),
    ...tokens.slice(figure.to, Math.min(scene.sentence.to, figure.to + WORK_REACH)),
  ];
  const working = around.some(({ lower: word }) => FIELDWORK.has(word));
  return working && tenseOf(scene, figure) === 'present'
    ? iso({ ...anchor, day: null })
    : undefined;
}

/** How far from a number of people or ships the word for attending may stand. */
const ATTENDING_REACH = 8;
const HOSTS: ReadonlySet<EventDraft['type']> = new Set(['exercise', 'forum', 'meeting']);

function daysOfEvent(
  { tokens, sentence, past }: FigureScene,
  figure: FigureAt,
): string | undefined {
  if (figure.kind !== 'count') return undefined;
  const near = tokens.slice(
    Math.max(sentence.from, figure.from - ATTENDING_REACH),
    Math.min(sentence.to, figure.to + ATTENDING_REACH),
  );
  if (!near.some(({ lower: word }) => ATTENDING.has(word))) return undefined;
  const host = past
    .slice(-HOST_REACH)
    .findLast(({ type, start }) => HOSTS.has(type) && start?.length === DAY_LENGTH);
  if (host?.start == null) return undefined;
  return host.end === null ? host.start : `${host.start}/${host.end}`;
}

/** How many events back the one attended may stand. */
const HOST_REACH = 12;

/** Characters of an ISO 8601 date to the day. */
const DAY_LENGTH = 10;
