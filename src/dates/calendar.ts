/**
 * Partial dates: ISO 8601 strings to the year, month or day, and intervals
 * `start/end` with both ends included. All sums are in the proleptic Gregorian calendar.
 */

export interface Ymd {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The months, January at 0. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const pad = (value: number): string => String(value).padStart(2, '0');

/** "2024", "2024-08" or "2024-08-20". */
export function iso({ year, month, day }: Ymd): string {
  const head = String(year).padStart(4, '0');
  if (month === null) return head;
  return day === null ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

/** A year as an ISO date: "2024". */
export function isoYear(year: number): string {
  return iso({ year, month: null, day: null });
}

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** @throws RangeError where the string is no ISO date to the year, month or day */
export function parseIso(date: string): Ymd {
  if (!ISO.test(date)) throw new RangeError(`not an ISO date: ${date}`);
  return {
    year: Number(date.slice(0, 4)),
    month: date.length < 7 ? null : Number(date.slice(5, 7)),
    day: date.length < 10 ? null : Number(date.slice(8)),
  };
}

/** Whether a string is a date or interval that ISO 8601 can write: its years are 0000 to 9999. */
export function isIsoPeriod(period: string): boolean {
  return period.split('/').every((date) => ISO.test(date));
}

/**
 * Days since 1970-01-01; a missing month or day counts as the first.
 *
 * Years are counted from March, so that the leap day closes them (H. Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", `days_from_civil`).
 */
export function dayNumber({ year, month, day }: Ymd): number {
  const from = month ?? 1;
  const since = from > 2 ? year : year - 1;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  const inYear = Math.floor((153 * ((from + 9) % 12) + 2) / 5) + (day ?? 1) - 1;
  return since * 365 + leapDays + inYear - EPOCH;
}

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468;

export function fromDayNumber(days: number): Ymd {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The date so many days after another, as ISO 8601; before it where they are negative. */
export function dayFrom(date: Ymd, days: number): string {
  return iso(fromDayNumber(dayNumber(date) + days));
}

export function daysIn(year: number, month: number): number {
  const [next, turn] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayNumber({ year: next, month: turn, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** Moves a date by whole months; the day is dropped. */
export function addMonths({ year, month }: Ymd, months: number): Ymd {
  const index = year * 12 + (month ?? 1) - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null };
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: Ymd): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Whether an ISO 8601 date is given to the day; no interval is. */
export function isToTheDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

/** The first and last day that a date or interval covers, as day numbers. */
export function daysCovered(period: string): readonly [number, number] {
  const [first = period, last = first] = period.split('/');
  const end = parseIso(last);
  const month = end.month ?? 12;
  const day = end.day ?? daysIn(end.year, month);
  return [dayNumber(parseIso(first)), dayNumber({ year: end.year, month, day })];
}

/** Whether a date or interval begins after all that a date covers; after none where it is null. */
export function beginsAfter(period: string, date: Ymd | null): boolean {
  return date !== null && daysCovered(period)[0] > daysCovered(iso(date))[1];
}

/** Whether a date or interval ends after a date; always where that is null. */
export function endsAfter(period: string, date: Ymd | null): boolean {
  return date === null || daysCovered(period)[1] > dayNumber(date);
}

export function isRealDate({ year, month, day }: Ymd): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}
