import type { EventDraft } from '../events/draft.ts';
import type { FigureAt } from '../recognisers/draft.ts';
import { lower } from '../recognisers/read.ts';
import { iso, parseIso, type Ymd } from '../time/calendar.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { FigureScene } from './scene.ts';

/** The time a figure is about, and whether the words state it or the context supplies it. */
export interface Dated {
  readonly period: string | null;
  readonly implied: boolean;
}

const NONE: Dated = { period: null, implied: false };

/** The cost of crossing a comma on the way from a figure to a time, in tokens. */
const COMMA = 3;

/**
 * The time a figure is about: for ordinals and lengths of time that of the event they belong to;
 * else the nearest in the sentence that is not only compared with; else that of the event. A time
 * that only earlier sentences name is not taken over: on unseen texts it is more often wrong.
 */
export function periodOf(scene: FigureScene, figure: FigureAt): Dated {
  const event = eventOf(scene, figure);
  const ofEvent = periodOfEvent(event);
  if (figure.noun.includes('anniversary')) return anniversaryYear(scene, event?.start ?? null);
  if (figure.kind === 'ordinal' && event !== undefined) return ofEvent;
  if (figure.kind === 'duration') {
    return durationPeriod(scene, figure, event?.type === 'visit' ? ofEvent : NONE);
  }
  const time = nearest(scene, figure);
  if (time === undefined) return ofEvent;
  return {
    period: stretch(time, scene.anchor),
    implied: time.implied.length > 0 || time.role === 'since',
  };
}

/** The time an aim was set for: "by 2024", "the goal for 2022"; when it was reached is another matter. */
export function deadlineOf({ tokens, times }: FigureScene, figure: FigureAt): Dated {
  const set = times.filter(({ role, from }) => role === 'by' || lower(tokens, from - 1) === 'for');
  const [first] = set.sort(
    (a, b) => Math.abs(a.from - figure.from) - Math.abs(b.from - figure.from),
  );
  return first === undefined ? NONE : { period: first.period, implied: first.implied.length > 0 };
}

/** The dated event that holds a figure, or that its ordinal names again. */
function eventOf({ events, past }: FigureScene, figure: FigureAt): EventDraft | undefined {
  const holds = events.find(
    ({ from, to, start }) => start !== null && from <= figure.from && figure.to <= to,
  );
  const telling = figure.kind === 'ordinal' && figure.value > 3;
  return holds ?? (telling ? past.findLast(({ ordinal }) => ordinal === figure.value) : undefined);
}

function periodOfEvent(event: EventDraft | undefined): Dated {
  if (event?.start == null) return NONE;
  return {
    period: event.end === null ? event.start : `${event.start}/${event.end}`,
    implied: true,
  };
}

/** An anniversary falls in a year: that of its event, else of the article. */
function anniversaryYear({ anchor }: FigureScene, start: string | null): Dated {
  const year = start?.slice(0, 4) ?? anchor?.year.toString();
  return year === undefined ? NONE : { period: year, implied: true };
}

/** "6 months ago" spans from then to the article; other lengths of time have that of their event. */
function durationPeriod({ times, anchor }: FigureScene, figure: FigureAt, ofEvent: Dated): Dated {
  const ago = times.find(
    ({ rule, from, to }) => rule === 'ago' && from <= figure.from && figure.to <= to,
  );
  if (ago === undefined || anchor === null) return ofEvent;
  return { period: `${ago.period}/${atPrecision(anchor, ago.period)}`, implied: true };
}

/** The article's date as closely as another date is given. */
function atPrecision({ year, month, day }: Ymd, like: string): string {
  const { month: toMonth, day: toDay } = parseIso(like);
  return iso({ year, month: toMonth === null ? null : month, day: toDay === null ? null : day });
}

/** "Since May 24" runs up to the article. */
function stretch({ period, role }: TimeExpression, anchor: Ymd | null): string {
  return role === 'since' && anchor !== null && !period.includes('/')
    ? `${period}/${atPrecision(anchor, period)}`
    : period;
}

function nearest(scene: FigureScene, figure: FigureAt): TimeExpression | undefined {
  const compared = COMPARED.has(lower(scene.tokens, figure.from - 1));
  const times = scene.times.filter(({ role, from, to }) => {
    const inside = from <= figure.from && figure.from < to;
    return role !== 'name' && !inside && (role !== 'base' || (compared && from >= figure.to));
  });
  let best: { readonly time: TimeExpression; readonly cost: number } | undefined;
  for (const time of times) {
    const cost = distance(scene, figure, time);
    if (best === undefined || cost < best.cost) best = { time, cost };
  }
  return best?.time;
}

/** Words before a figure that is itself what another is compared with. */
const COMPARED = new Set(['against', 'from', 'versus', 'than']);

const LINKS = new Set(['in', 'for', 'during', 'by', 'at', 'of', 'the', '(', 'on', 'over']);
const SINCE_COST = 4;

/** What stands between a figure and a time, in tokens; a time that only a link word parts costs nothing. */
function distance(
  { tokens, figures }: FigureScene,
  figure: FigureAt,
  { from, to, role }: TimeExpression,
): number {
  const [start, end] = to <= figure.from ? [to, figure.from] : [figure.to, from];
  const between = tokens.slice(start, end);
  if (from >= figure.to && between.every(({ lower: word }) => LINKS.has(word))) return 0;
  const commas = between.filter(({ text }) => text === ',' || text === ';').length;
  const taken =
    to <= figure.from &&
    figures.some((other) => other.to <= from && from - other.to <= 2 && lower(tokens, to) !== ',');
  return (
    Math.max(1, end - start) +
    COMMA * commas +
    (role === 'since' ? SINCE_COST : 0) +
    (taken ? COMMA : 0)
  );
}
