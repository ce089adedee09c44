import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3';
import type { TimeSpan } from './period.ts';
import { shareOf } from './window.ts';

/** A time on the axis. `top` is the larger unit that begins there, where one does. */
export interface TimeTick {
  readonly time: Date;
  /** 0 to 1 of the window. */
  readonly share: number;
  /** Empty where the top line says it all. */
  readonly label: string;
  readonly top: string | null;
}

interface Level {
  readonly ticks: TimeInterval;
  readonly label: (time: Date) => string;
  readonly top: (time: Date) => string;
  readonly tops: TimeInterval;
  /** Pixels that a label needs. */
  readonly room: number;
  /** Milliseconds between ticks, about. */
  readonly step: number;
}

const DAY = 24 * 60 * 60 * 1000;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

const year = (time: Date): string => String(time.getUTCFullYear());
const month = (time: Date): string => MONTH.format(time).slice(0, 3);
const nothing = (): string => '';

function level(ticks: TimeInterval | null, days: number, set: Partial<Level> = {}): Level[] {
  if (ticks === null) return [];
  const own = { label: nothing, top: year, tops: ticks, room: 48, ...set };
  return [{ ticks, step: days * DAY, ...own }];
}

const ofMonths = (count: number): Level[] =>
  level(utcMonth.every(count), 30.4 * count, { label: month, tops: utcYear, room: 38 });

const ofDays = (interval: TimeInterval | null, days: number): Level[] =>
  level(interval, days, {
    label: (time) => String(time.getUTCDate()),
    top: (time) => `${month(time)} ${year(time)}`,
    tops: utcMonth,
    room: 26,
  });

/** From the finest to the coarsest. */
const LEVELS: readonly Level[] = [
  ...ofDays(utcDay, 1),
  ...ofDays(
    utcDay.filter((time) => time.getUTCDate() % 7 === 1 && time.getUTCDate() < 29),
    7,
  ),
  ...[1, 3, 6].flatMap(ofMonths),
  ...[1, 2, 5, 10, 20, 50, 100].flatMap((count) => level(utcYear.every(count), 365 * count)),
];

/** Room of the larger unit's label. */
const TOP_ROOM = 76;

/** The ticks of a window over so many pixels: as many as have room for their labels. */
export function ticksOf(window: TimeSpan, width: number): TimeTick[] {
  const pixels = width / (window.end.getTime() - window.start.getTime());
  const fitting = LEVELS.find(({ step, room }) => step * pixels >= room) ?? LEVELS.at(-1);
  if (!fitting) return [];
  const { ticks, tops, label, top } = fitting;
  const times = ticks.range(window.start, window.end);
  const isBeginning = (time: Date): boolean => tops.floor(time).getTime() === time.getTime();
  // The first unit has begun before: it is named where its label ends before the next one's begins.
  const coming = times.find((time, at) => at > 0 && isBeginning(time));
  const room = coming ? shareOf(coming, window) * width : width;
  return times.map((time, at) => ({
    time,
    share: shareOf(time, window),
    label: label(time),
    top: isBeginning(time) || (at === 0 && room > TOP_ROOM) ? top(time) : null,
  }));
}
