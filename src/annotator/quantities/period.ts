import type { EventMention } from '../events/event.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { isDenied } from '../negation/find.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { daysCovered, dayNumber, iso, parseIso, type Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { isFixed } from './lasting.ts';
import { isRightBehind, mayDate, nearest } from './nearest.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';

/** The time a figure is about, and whether the words state it or the context supplies it. */
export interface Dated {
  readonly period: string;
  readonly implied: boolean;
  /** What states it; null where an event or another figure does. */
  readonly stated: TimeExpression | null;
  /** The words beside or before that it is carried over from. */
  readonly carried: Stretch | null;
}

/** A time that a figure has from elsewhere. */
export function impliedTime(period: string, carried: Stretch | null = null): Dated {
  return { period, implied: true, stated: null, carried };
}

/** The time that words state, or the period that they stand for. */
export function statedTime(time: TimeExpression, period = time.period): Dated {
  const implied = time.implied.length > 0 || time.role === 'since';
  return { period, implied, stated: time, carried: null };
}

/**
 * The time a figure is about: for ordinals and lengths of time that of the event they belong to;
 * else the nearest in the sentence that is not only compared with, is not that of another figure
 * compared with, and is not when the words were said; else that of the event.
 */
export function periodOf(context: QuantityContext, figure: FigureAt): Dated | undefined {
  const event = eventOf(context, figure);
  if (figure.noun.includes('anniversary')) {
    // It falls in a year: that of its event, else of the article.
    const year = event?.start?.slice(0, 4) ?? context.anchor?.year.toString();
    return year === undefined ? undefined : impliedTime(year);
  }
  if (figure.kind === 'ordinal' && event !== undefined) return periodOfEvent(event);
  return figure.kind === 'duration'
    ? periodOfLength(context, figure, event)
    : ownPeriod(context, figure, event);
}

/** The time of a figure that stands nearest to it, else that of the event that holds it. */
function ownPeriod(
  context: QuantityContext,
  figure: FigureAt,
  event: EventMention | undefined,
): Dated | undefined {
  const time = nearest(context, figure);
  if (isFixed(context, figure) && (time === undefined || !isRightBehind(context, figure, time)))
    return undefined;
  // "the third since 2019" is not of 2019.
  if (time === undefined || (figure.kind === 'ordinal' && time.role === 'since'))
    return isOfOther(context, figure, event) ? undefined : periodOfEvent(event);
  return statedTime(time, periodSince(context, figure, time));
}

/** The time an aim was set for: "by 2024", "the goal for 2022"; when it was reached is another matter. */
export function deadlineOf(
  { tokens, times }: QuantityContext,
  figure: FigureAt,
): Dated | undefined {
  const set = times.filter(({ role, from }) => role === 'by' || lower(tokens, from - 1) === 'for');
  const [first] = set.sort(
    (a, b) => Math.abs(a.from - figure.from) - Math.abs(b.from - figure.from),
  );
  return first && statedTime(first);
}

/**
 * The time of an aim: its deadline. When it was set, missed or spoken of is another matter, so that
 * a time gone by counts only where the words make it the aim's own: "the 2020 target", "for 2020".
 */
export function aimPeriod(
  context: QuantityContext,
  figure: FigureAt,
  own: Dated | undefined,
): Dated | undefined {
  if (isDenied(context.governed, figure)) return deadlineOf(context, figure);
  const { tokens, anchor } = context;
  const time = own?.stated;
  if (own === undefined || time == null) return undefined;
  const ahead = anchor === null || daysCovered(own.period)[1] > dayNumber(anchor);
  const named = AIM_NOUNS.has(lower(tokens, time.to)) || lower(tokens, time.from - 1) === 'for';
  return ahead || named || time.role === 'by' ? own : undefined;
}

/** The dated event that holds a figure, or that its ordinal names again. */
function eventOf({ events, past }: QuantityContext, figure: FigureAt): EventMention | undefined {
  const holds = events.find((event) => event.start !== null && covers(event, figure));
  const telling = figure.kind === 'ordinal' && figure.value > 3;
  return holds ?? (telling ? past.findLast(({ ordinal }) => ordinal === figure.value) : undefined);
}

/** "the line, which carries 38 tons, was opened in 2014": the event's time is none of the figure. */
function isOfOther(
  context: QuantityContext,
  figure: FigureAt,
  event: EventMention | undefined,
): boolean {
  const time = context.times.find(({ period }) => period.split('/')[0] === event?.start);
  return time !== undefined && !mayDate(context, figure, time);
}

function periodOfEvent(event: EventMention | undefined): Dated | undefined {
  // A figure has no field for a time of which only the end is known.
  if (event?.start == null || event.orEarlier) return undefined;
  return impliedTime(event.end === null ? event.start : `${event.start}/${event.end}`);
}

/** The time that a figure is part of in "6 months ago": it says when, and not how long. */
export function agoOf({ times }: QuantityContext, figure: FigureAt): TimeExpression | undefined {
  return times.find((time) => time.rule === 'ago' && covers(time, figure));
}

/**
 * "6 months ago" spans from then to the article; other lengths of time have that of their visit, or
 * one that only a link word parts from what is before it: "four days in January 2022".
 */
function periodOfLength(
  context: QuantityContext,
  figure: FigureAt,
  event: EventMention | undefined,
): Dated | undefined {
  const { anchor, tokens, times } = context;
  const ago = agoOf(context, figure);
  if (ago !== undefined && anchor !== null)
    return { ...statedTime(ago, upTo(anchor, ago.period)), implied: true };
  const visit = event?.type === 'visit' ? periodOfEvent(event) : undefined;
  const time = times.find(
    ({ from, role }) => from > figure.to && role === 'at' && isLinked(tokens, figure.to, from),
  );
  return visit ?? (time && statedTime(time));
}

/** From a date to that of the article, given as closely. */
function upTo({ year, month, day }: Ymd, from: string): string {
  const { month: toMonth, day: toDay } = parseIso(from);
  const to = { year, month: toMonth === null ? null : month, day: toDay === null ? null : day };
  return `${from}/${iso(to)}`;
}

/**
 * "Since May 24" runs up to the article; "its April high of $92", "2020, when it was $108 billion"
 * are of that time alone.
 */
function periodSince(
  { tokens, anchor }: QuantityContext,
  { from }: FigureAt,
  time: TimeExpression,
): string {
  const { period, role, to } = time;
  if (role !== 'since' || anchor === null || period.includes('/')) return period;
  const isPeak = to === from - 2 && lower(tokens, from - 1) === 'of';
  const next = lower(tokens, to) === ',' ? to + 1 : to;
  return isPeak || (to < from && lower(tokens, next) === 'when') ? period : upTo(anchor, period);
}
