import type { EventDraft } from '../events/event.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { isDenied } from '../negation/find.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../figures/read.ts';
import { daysCovered, dayNumber, iso, parseIso, type Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { isFixed } from './lasting.ts';
import { isRightBehind, nearest } from './nearest.ts';
import { isParted } from './parted.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { agoOf } from './ago.ts';
import type { FigureScene } from './scene.ts';

/** The time a figure is about, and whether the words state it or the context supplies it. */
export interface Dated {
  readonly period: string | null;
  readonly implied: boolean;
  /** What states it; null where an event or nothing does. */
  readonly stated: TimeExpression | null;
  /** The words of another sentence that it is carried over from. */
  readonly carried: Stretch | null;
}

export const NO_DATE: Dated = { period: null, implied: false, stated: null, carried: null };

/**
 * The time a figure is about: for ordinals and lengths of time that of the event they belong to;
 * else the nearest in the sentence that is not only compared with, is not that of another figure
 * compared with, and is not when the words were said; else that of the event.
 */
export function periodOf(scene: FigureScene, figure: FigureAt): Dated {
  const event = eventOf(scene, figure);
  const ofEvent = periodOfEvent(event);
  if (figure.noun.includes('anniversary')) return anniversaryYear(scene, event?.start ?? null);
  if (figure.kind === 'ordinal' && event !== undefined) return ofEvent;
  if (figure.kind === 'duration')
    return durationPeriod(
      scene,
      figure,
      event?.type === 'visit' && !isFirstDay(event) ? ofEvent : NO_DATE,
    );
  return ownPeriod(scene, figure, event);
}

/** The time of a figure that stands nearest to it, else that of the event that holds it. */
function ownPeriod(scene: FigureScene, figure: FigureAt, event: EventDraft | undefined): Dated {
  const time = nearest(scene, figure);
  if (isFixed(scene, figure) && (time === undefined || !isRightBehind(scene, figure, time)))
    return NO_DATE;
  // "the third since 2019" is not of 2019.
  if (time === undefined || (figure.kind === 'ordinal' && time.role === 'since'))
    return isOfOther(scene, figure, event) ? NO_DATE : periodOfEvent(event);
  return {
    ...NO_DATE,
    period:
      isPeak(scene, figure, time) || isWhen(scene, figure, time)
        ? time.period
        : stretch(time, scene.anchor),
    implied: time.implied.length > 0 || time.role === 'since',
    stated: time,
  };
}

/** The time an aim was set for: "by 2024", "the goal for 2022"; when it was reached is another matter. */
export function deadlineOf({ tokens, times }: FigureScene, figure: FigureAt): Dated {
  const set = times.filter(({ role, from }) => role === 'by' || lower(tokens, from - 1) === 'for');
  const [first] = set.sort(
    (a, b) => Math.abs(a.from - figure.from) - Math.abs(b.from - figure.from),
  );
  return first === undefined ? NO_DATE : dated(first);
}

/**
 * The time of an aim: its deadline. When it was set, missed or spoken of is another matter, so that
 * a time gone by counts only where the words make it the aim's own: "the 2020 target", "for 2020".
 */
export function aimPeriod(scene: FigureScene, figure: FigureAt, own: Dated): Dated {
  if (isDenied(scene.governed, figure)) return deadlineOf(scene, figure);
  const { tokens, anchor } = scene;
  const time = own.stated;
  if (time === null || own.period === null) return NO_DATE;
  const ahead = anchor === null || daysCovered(own.period)[1] > dayNumber(anchor);
  const named = AIM_NOUNS.has(lower(tokens, time.to)) || lower(tokens, time.from - 1) === 'for';
  return ahead || named || time.role === 'by' ? own : NO_DATE;
}

/** The dated event that holds a figure, or that its ordinal names again. */
function eventOf({ events, past }: FigureScene, figure: FigureAt): EventDraft | undefined {
  const holds = events.find((event) => event.start !== null && covers(event, figure));
  const telling = figure.kind === 'ordinal' && figure.value > 3;
  return holds ?? (telling ? past.findLast(({ ordinal }) => ordinal === figure.value) : undefined);
}

/** "the line, which carries 38 tons, was opened in 2014": the event's time stands in another clause. */
function isOfOther(scene: FigureScene, figure: FigureAt, event: EventDraft | undefined): boolean {
  const time = scene.times.find(({ period }) => period.split('/')[0] === event?.start);
  return time !== undefined && isParted(scene, figure, time);
}

function periodOfEvent(event: EventDraft | undefined): Dated {
  // A figure has no field for a time of which only the end is known.
  if (event?.start == null || event.orEarlier) return NO_DATE;
  const period = event.end === null ? event.start : `${event.start}/${event.end}`;
  return { ...NO_DATE, period, implied: true };
}

/** Of a visit told with its first day alone, which is not how long it lasted. */
function isFirstDay({ start, end }: EventDraft): boolean {
  return end === null && start?.length === 10;
}

/** An anniversary falls in a year: that of its event, else of the article. */
function anniversaryYear({ anchor }: FigureScene, start: string | null): Dated {
  const year = start?.slice(0, 4) ?? anchor?.year.toString();
  return year === undefined ? NO_DATE : { ...NO_DATE, period: year, implied: true };
}

/** "6 months ago" spans from then to the article; other lengths of time have that of their event. */
function durationPeriod(scene: FigureScene, figure: FigureAt, ofEvent: Dated): Dated {
  const { anchor } = scene;
  const ago = agoOf(scene, figure);
  if (ago === undefined || anchor === null)
    return ofEvent.period === null ? linked(scene, figure) : ofEvent;
  const period = `${ago.period}/${atPrecision(anchor, ago.period)}`;
  return { ...NO_DATE, period, implied: true, stated: ago };
}

/** "four days in January 2022": a time that only a link word parts from what is before it. */
function linked({ tokens, times }: FigureScene, figure: FigureAt): Dated {
  const time = times.find(
    ({ from, role }) => from > figure.to && role === 'at' && isLinked(tokens, figure.to, from),
  );
  return time === undefined ? NO_DATE : dated(time);
}

function dated(time: TimeExpression): Dated {
  return { ...NO_DATE, period: time.period, implied: time.implied.length > 0, stated: time };
}

/** The article's date as closely as another date is given. */
function atPrecision({ year, month, day }: Ymd, like: string): string {
  const { month: toMonth, day: toDay } = parseIso(like);
  return iso({ year, month: toMonth === null ? null : month, day: toDay === null ? null : day });
}

/** "since its April high of $92": the high itself was in April. */
function isPeak({ tokens }: FigureScene, { from }: FigureAt, time: TimeExpression): boolean {
  return time.to === from - 2 && lower(tokens, from - 1) === 'of';
}

/** "since 2020, when it was $108 billion": of that year alone. */
function isWhen({ tokens }: FigureScene, { from }: FigureAt, time: TimeExpression): boolean {
  const comma = lower(tokens, time.to) === ',' ? 1 : 0;
  return time.to < from && lower(tokens, time.to + comma) === 'when';
}

/** "Since May 24" runs up to the article. */
function stretch({ period, role }: TimeExpression, anchor: Ymd | null): string {
  return role === 'since' && anchor !== null && !period.includes('/')
    ? `${period}/${atPrecision(anchor, period)}`
    : period;
}
