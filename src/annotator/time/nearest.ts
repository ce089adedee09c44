import { daysCovered, dayNumber, iso, type Ymd } from '../../dates/calendar.ts';
import type { Told } from './told.ts';

/** How far ahead of the article's date a bare month may lie that no verb puts there, in days. */
const SLACK = 31;

/** The same for a day: news seldom gives one of the year before without its year. */
const DAY_SLACK = 60;

/**
 * The year of a month, or of a day of a month, that states none. Told as past, it is the last one
 * that has begun; as to come, the first that has not ended; else the one nearest to the article's
 * date, save that what no verb puts well ahead of it is last year's.
 */
export function nearestYear(anchor: Ymd, month: number, day: number | null, told: Told): number {
  if (told === 'past' || told === 'ahead') return yearTold(anchor, month, day, told);
  const at = dayNumber(anchor);
  const distance = (year: number): number =>
    Math.abs(dayNumber({ year, month, day: day ?? (anchor.day === null ? 1 : 15) }) - at);
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  const near = years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
  const lies = dayNumber({ year: near, month, day }) - at;
  return told !== 'open' && lies > (day === null ? SLACK : DAY_SLACK) ? near - 1 : near;
}

function yearTold(anchor: Ymd, month: number, day: number | null, told: 'past' | 'ahead'): number {
  const [first, last] = daysCovered(iso(anchor));
  const [begins, ends] = daysCovered(iso({ year: anchor.year, month, day }));
  if (told === 'past') return begins > last ? anchor.year - 1 : anchor.year;
  return ends < first ? anchor.year + 1 : anchor.year;
}

/**
 * The year of a stretch of months that states none: of those told as to come the first that has
 * not ended, else the last whose end lies before the article's date, the month of that date
 * included; the article's own where it is open.
 */
export function stretchYear(anchor: Ymd, lastMonth: number, told: Told): number {
  const now = anchor.month ?? 12;
  if (told === 'ahead') return lastMonth < now ? anchor.year + 1 : anchor.year;
  return told === 'open' || lastMonth <= now ? anchor.year : anchor.year - 1;
}
