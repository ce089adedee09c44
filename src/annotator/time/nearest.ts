import { addMonths, dayNumber, type Ymd } from './calendar.ts';

/**
 * The year that brings a month, or a day of a month, nearest to the article's date: a bare
 * "August 20" in news is the one closest to its dateline, before or after it.
 */
export function nearestYear(anchor: Ymd, month: number, day: number | null): number {
  const at = dayNumber(anchor);
  const distance = (year: number): number =>
    Math.abs(dayNumber({ year, month, day: day ?? (anchor.day === null ? 1 : 15) }) - at);
  const years = [anchor.year, anchor.year - 1, anchor.year + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/**
 * The year of a stretch of months that an article reports on: the last one whose end lies
 * before the article's date, the month of that date included.
 */
export function latestPastYear(anchor: Ymd, lastMonth: number): number {
  const now = addMonths(anchor, 0);
  return lastMonth <= (now.month ?? 12) ? anchor.year : anchor.year - 1;
}
