import { addMonths, daysCovered, dayNumber, iso, type Ymd } from '../../dates/calendar.ts';
import type { Told } from './told.ts';

/** How far ahead of the article's date a bare month may lie that is told as past, in days. */
const SLACK = 31;

/** The same for a day: news seldom gives one of the year before without its year. */
const DAY_SLACK = 60;

/**
 * The year that brings a month, or a day of a month, nearest to the article's date: a bare
 * "August 20" in news is the one closest to its dateline. Where the sentence does not speak of
 * what is to come, one that would lie well ahead is last year's. Where its clause tells for certain
 * what was or will be, it is the last one that has begun, or the first that has not ended.
 */
export function nearestYear(
  anchor: Ymd,
  month: number,
  day: number | null,
  ahead: boolean,
  told?: Told,
): number {
  if (told === 'past' || told === 'ahead') return yearTold(anchor, month, day, told);
  const at = dayNumber(anchor);
  const distance = (year: number): number =>
    Math.abs(dayNumber({ year, month, day: day ?? (anchor.day === null ? 1 : 15) }) - at);
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  const near = years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
  const lies = dayNumber({ year: near, month, day }) - at;
  return !ahead && told !== 'open' && lies > (day === null ? SLACK : DAY_SLACK) ? near - 1 : near;
}

function yearTold(anchor: Ymd, month: number, day: number | null, told: 'past' | 'ahead'): number {
  const [first, last] = daysCovered(iso(anchor));
  const [begins, ends] = daysCovered(iso({ year: anchor.year, month, day }));
  if (told === 'past') return begins > last ? anchor.year - 1 : anchor.year;
  return ends < first ? anchor.year + 1 : anchor.year;
}

/**
 * The year of a stretch of months that an article reports on: the last one whose end lies
 * before the article's date, the month of that date included; where the sentence speaks of what is
 * to come, that of the article.
 */
export function latestPastYear(anchor: Ymd, lastMonth: number, ahead = false): number {
  const now = addMonths(anchor, 0);
  return ahead || lastMonth <= (now.month ?? 12) ? anchor.year : anchor.year - 1;
}
