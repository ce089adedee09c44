import { SEASONS } from '../../lexicon/calendar.ts';
import { DAYS_APART, MONTHS_APART, WEEKS_APART, YEAR_TO_DATE } from '../../lexicon/time.ts';
import { NUMBER_WORDS, readNumber } from '../../figures/number.ts';
import { isDash, lower, phraseAt, type Phrases } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import {
  addMonths,
  dayFrom,
  dayNumber,
  fromDayNumber,
  iso,
  isoYear,
  weekday,
  type Ymd,
} from '../../../dates/calendar.ts';
import type { TimeRead, TimeRule } from '../expression.ts';
import { countsFrom, isOwn } from '../years.ts';

const ALL = ['year', 'month', 'day'] as const;
const YEAR_MONTH = ['year', 'month'] as const;

/** A rule of phrases for times by how far they lie from the article's date; none where that is not exact enough. */
function apart(
  name: string,
  phrases: Phrases<number>,
  implied: TimeRead['implied'],
  periodOf: (anchor: Ymd, shift: number) => string,
): TimeRule {
  return {
    name,
    opens: phrases.keys(),
    read({ tokens, anchor }, at) {
      if (anchor?.month == null || (implied === ALL && anchor.day === null)) return undefined;
      const read = phraseAt(tokens, at, phrases);
      if (read === undefined || isOwn(tokens, at)) return undefined;
      return { to: read.to, period: periodOf(anchor, read.value), implied };
    },
  };
}

/** Takes "yesterday", "the day after tomorrow". */
export const relativeDay = apart('relative-day', DAYS_APART, ALL, dayFrom);

/** Takes "last week", "this week", "next week": Monday to Sunday. */
export const relativeWeek = apart('relative-week', WEEKS_APART, ALL, (anchor, shift) => {
  const monday = 7 * shift - weekday(anchor);
  return `${dayFrom(anchor, monday)}/${dayFrom(anchor, monday + 6)}`;
});

/** Takes "last month", "this month", "next month", "since the start of the month". */
export const relativeMonth = apart('relative-month', MONTHS_APART, YEAR_MONTH, (anchor, shift) =>
  iso(addMonths(anchor, shift)),
);

/** Takes "since the beginning of the year", "so far this year": January to the article's month. */
export const yearToDate = apart(
  'year-to-date',
  YEAR_TO_DATE,
  YEAR_MONTH,
  (anchor) => `${iso({ ...anchor, month: 1, day: null })}/${iso(addMonths(anchor, 0))}`,
);

/** How far a season lies from the article's, and the month behind which a winter so named begins a year later. */
const SHIFTS: ReadonlyMap<string, { readonly shift: number; readonly turn: number }> = new Map([
  ['last', { shift: -1, turn: 2 }],
  ['next', { shift: 1, turn: 11 }],
  ['this', { shift: 0, turn: 8 }],
]);

/** The month behind which a school year begins. */
const SUMMER = 7;

/** Months of a season: while one lasts, the next is that of another year. */
const SEASON = 3;

/**
 * Takes "last summer", "this spring", "next autumn": to the year, for which months a season spans
 * differs by country; "last winter", "this school year", which begin in one year and end in another;
 * and "this season" late in a year.
 * Refuses "summer", "this winter" between two, "the Winter Games", "spring wheat", "the fall of prices".
 */
export const season: TimeRule = {
  name: 'season',
  opens: SHIFTS.keys(),
  read(context, at) {
    const { tokens, anchor } = context;
    const lead = SHIFTS.get(lower(tokens, at));
    if (lead === undefined || anchor?.month == null) return undefined;
    const { year: now, month } = anchor;
    const word = lower(tokens, at + 1);
    if (word === 'winter') {
      // "This winter" told between two may be either.
      if (lead.shift === 0 && month > SEASON && month <= lead.turn) return undefined;
      return read(at + 2, twoYears(now + lead.shift + (month > lead.turn ? 0 : -1)));
    }
    if (/^(?:academic|school)$/.test(word) && lower(tokens, at + 2) === 'year')
      return read(at + 3, twoYears(now + lead.shift + (month > SUMMER ? 0 : -1)));
    const ends = SEASONS.get(word);
    if (ends !== undefined) return read(at + 2, isoYear(seasonNear(now, month, ends, lead.shift)));
    const isOpen = word === 'season' && lead.shift === 0 && month > SUMMER;
    return isOpen ? read(at + 2, isoYear(now)) : undefined;
  },
};

const twoYears = (first: number): string => `${isoYear(first)}/${isoYear(first + 1)}`;

const read = (to: number, period: string): TimeRead => ({ to, period, implied: ['year'] });

function seasonNear(now: number, month: number, ends: number, shift: number): number {
  if (shift < 0) return month > ends ? now : now - 1;
  return shift > 0 && month > ends - SEASON ? now + 1 : now;
}

/**
 * Takes "6 months ago", "a week ago", "a year earlier", "a decade ago", "the year-ago quarter"; to
 * the month, or to the year where years are counted; "ten years ago today" to the day.
 * Refuses "a year", "months of talks" and "two years earlier", which count from another time.
 */
export const ago: TimeRule = {
  name: 'ago',
  opens: ['month', 'year', ...NUMBER_WORDS],
  read(context, at) {
    const { tokens, anchor } = context;
    const counted = anchor === null ? undefined : countedBack(tokens, at);
    if (anchor === null || counted === undefined) return undefined;
    const { to, count, unit } = counted;
    if (unit === 'year' && lower(tokens, to) === 'today' && anchor.day !== null)
      return { to: to + 1, period: iso({ ...anchor, year: anchor.year - count }), implied: ALL };
    // "five years ago | this week": of that year.
    const end = lower(tokens, to) === 'this' && lower(tokens, to - 1) === 'ago' ? to + 2 : to;
    const from = lower(tokens, to - 1) === 'ago' ? anchor : countsFrom(context, at, anchor);
    const period = from && back(from, count, unit);
    return period === undefined ? undefined : { to: end, period, implied: YEAR_MONTH };
  },
};

/** "800 years ago" counts in round numbers, and names no year. */
const ROUND = 100;

interface CountedBack {
  readonly to: number;
  readonly count: number;
  readonly unit: string;
}

/** "two years ago", "a month before", "year-ago". */
function countedBack(tokens: readonly Token[], at: number): CountedBack | undefined {
  const joined = isDash(tokens[at + 1])
    ? /^(?:month|year)$/.exec(lower(tokens, at))?.[0]
    : undefined;
  if (joined !== undefined)
    return /^(?:ago|earlier)$/.test(lower(tokens, at + 2))
      ? { to: at + 3, count: 1, unit: joined }
      : undefined;
  const number = lower(tokens, at) === 'a' ? { to: at + 1, value: 1 } : readNumber(tokens, at);
  if (number === undefined || !Number.isInteger(number.value)) return undefined;
  const word = lower(tokens, number.to + 1);
  return word === 'ago' || (number.value === 1 && /^(?:before|earlier)$/.test(word))
    ? { to: number.to + 2, count: number.value, unit: lower(tokens, number.to).replace(/s$/, '') }
    : undefined;
}

function back(anchor: Ymd, count: number, unit: string): string | undefined {
  if (count >= ROUND) return undefined;
  if (unit === 'year') return isoYear(anchor.year - count);
  if (unit === 'decade') return isoYear(anchor.year - 10 * count);
  if (anchor.month === null) return undefined;
  if (unit === 'month') return iso(addMonths(anchor, -count));
  if (anchor.day === null || !/^(?:day|week)$/.test(unit)) return undefined;
  const date = fromDayNumber(dayNumber(anchor) - (unit === 'week' ? 7 * count : count));
  return iso(unit === 'week' ? { ...date, day: null } : date);
}
