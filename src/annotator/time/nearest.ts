import { daysCovered, dayNumber, iso, type Ymd } from '../../dates/calendar.ts';
import type { TimeContext } from './expression.ts';
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

/** Words that part a time from the one that its year may be of, and that let nobody tell. */
const LINKS = /^(?:,|-|–|and|at|in|on|the|through|till|to|until)$/;
const JOINING = /^(?:and|but|then|through|till|to|until)$/;

/**
 * The year of a month that states none behind a date that states its own: in "May 3, 2019, and June 5"
 * the same or the next; none where nobody can tell, "left in June 2019 and returned in March"; else
 * the one near the article's date.
 */
export function yearBehind(
  { tokens, before, behind, yearBefore }: TimeContext,
  at: number,
  month: number,
  near: number | undefined,
): number | undefined {
  const [year, last] =
    /(\d{4})-(\d\d)[^/]*$/
      .exec(before ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (year === undefined || last === undefined || year !== yearBefore) return near;
  if (near !== undefined && year >= near) return near;
  const between = tokens.slice(behind, at);
  const next = month < last ? year + 1 : year;
  if (next === near || between.every(({ lower: word }) => LINKS.test(word))) return next;
  return between.some(({ lower: word }) => JOINING.test(word)) ? undefined : near;
}
