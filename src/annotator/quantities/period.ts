import type { EventMention } from '../events/event.ts';
import { isDenied } from '../negation/find.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { endsAfter, iso, parseIso, type Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import { isLinked } from './compared.ts';
import { isFixed } from './lasting.ts';
import { mayDate, nearest } from './nearest.ts';
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
  const event = context.events.find((one) => covers(one, figure));
  if (figure.noun.includes('anniversary')) {
    // It falls in a year: that of its event, else of the article.
    const year = event?.start?.slice(0, 4) ?? context.anchor?.year.toString();
    return year === undefined ? undefined : impliedTime(year);
  }
  if (figure.kind === 'duration') return periodOfLength(context, figure, event);
  if (figure.kind !== 'ordinal') return ownPeriod(context, figure, event);
  // "the 29th meeting", told of before
  const named = event ?? context.past.findLast(({ ordinal }) => ordinal === figure.value);
  return named ? periodOfEvent(named) : ownPeriod(context, figure, undefined);
}

/** The time that stands nearest to a figure, else that of the event that holds it. */
function ownPeriod(
  context: QuantityContext,
  figure: FigureAt,
  event: EventMention | undefined,
): Dated | undefined {
  if (isFixed(context, figure)) return undefined;
  const time = nearest(context, figure);
  // "the third since 2019" is not of 2019.
  if (time === undefined || (figure.kind === 'ordinal' && time.role === 'since'))
    return event && !isOfOther(context, figure, event) && !isTimed(context, event)
      ? periodOfEvent(event)
      : undefined;
  return statedTime(time, periodSince(context, figure, time));
}

/** Whether a time that is not the figure's stands in the words of an event: "cut its estimate last week to | 5%". */
function isTimed({ times }: QuantityContext, event: EventMention): boolean {
  return times.some((time) => covers(event, time));
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
 * The time of an aim: its deadline. A time gone by is rather when it was set, missed or spoken of.
 */
export function aimPeriod(
  context: QuantityContext,
  figure: FigureAt,
  own: Dated | undefined,
): Dated | undefined {
  if (isDenied(context.governed, figure)) return deadlineOf(context, figure);
  if (own?.stated == null) return undefined;
  return endsAfter(own.period, context.anchor) || own.stated.role === 'by' ? own : undefined;
}

/** "the line, which carries 38 tons, was opened in 2014": the event's time is none of the figure. */
function isOfOther(context: QuantityContext, figure: FigureAt, { start }: EventMention): boolean {
  const time = context.times.find(({ period }) => period.split('/')[0] === start);
  return time !== undefined && !mayDate(context, figure, time);
}

function periodOfEvent({ start, end, orEarlier }: EventMention): Dated | undefined {
  // A figure has no field for a time of which only the end is known.
  if (start === null || orEarlier) return undefined;
  return impliedTime(end === null ? start : `${start}/${end}`);
}

/** The time that a figure is part of in "6 months ago": it says when, and not how long. */
export function agoOf({ times }: QuantityContext, figure: FigureAt): TimeExpression | undefined {
  return times.find((time) => covers(time, figure));
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

/** From a date, or the start of an interval, to the date of the article, given as closely. */
function upTo({ year, month, day }: Ymd, period: string): string {
  const [from = period] = period.split('/');
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
  if (role !== 'since' || anchor === null) return period;
  const isPeak = to === from - 2 && lower(tokens, from - 1) === 'of';
  const next = lower(tokens, to) === ',' ? to + 1 : to;
  return isPeak || (to < from && lower(tokens, next) === 'when') ? period : upTo(anchor, period);
}
