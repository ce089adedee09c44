import { rows } from '../../lexicon/words.ts';
import { readNumber } from '../../recognisers/number.ts';
import { anyOf, isDash, lower, phraseAt, phrases, phrasesOf } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import {
  addMonths,
  dayFrom,
  dayNumber,
  fromDayNumber,
  iso,
  weekday,
  type Ymd,
} from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';

const ALL = ['year', 'month', 'day'] as const;
const YEAR_MONTH = ['year', 'month'] as const;

const WEEK_SHIFT = phrasesOf([
  ...rows(-1, 'last week,the previous week'),
  ...rows(0, 'this week'),
  ...rows(1, 'next week,the coming week'),
]);

/** Takes "last week", "this week", "next week": Monday to Sunday. */
export const relativeWeek: TimeRule = {
  name: 'relative-week',
  read({ tokens, anchor }, at) {
    if (anchor?.day == null) return undefined;
    const read = phraseAt(tokens, at, WEEK_SHIFT);
    if (read === undefined) return undefined;
    const monday = 7 * read.value - weekday(anchor);
    const period = `${dayFrom(anchor, monday)}/${dayFrom(anchor, monday + 6)}`;
    return { to: read.to, period, implied: ALL };
  },
};

const MONTH_SHIFT = phrasesOf([
  ...rows(-1, 'last month,the previous month,the past month'),
  ...rows(
    0,
    'this month,the current month,since the beginning of the month,since the start of the month',
  ),
  ...rows(1, 'next month'),
]);

/** Takes "last month", "this month", "next month", "since the start of the month". */
export const relativeMonth: TimeRule = {
  name: 'relative-month',
  read({ tokens, anchor }, at) {
    if (anchor?.month == null) return undefined;
    const read = phraseAt(tokens, at, MONTH_SHIFT);
    return read === undefined
      ? undefined
      : { to: read.to, period: iso(addMonths(anchor, read.value)), implied: YEAR_MONTH };
  },
};

const AGO = new Set(['ago', 'earlier', 'before']);

/**
 * Takes "6 months ago", "a week ago", "two years earlier", "a decade ago", "the year-ago quarter"; to the month, or to the
 * year where years are counted; "ten years ago today" to the day.
 * Refuses "a year" and "months of talks".
 */
export const ago: TimeRule = {
  name: 'ago',
  read({ tokens, anchor }, at) {
    if (anchor === null) return undefined;
    const joined = oneBack(tokens, at);
    if (joined !== undefined) {
      const period = back(anchor, 1, lower(tokens, at));
      return period === undefined ? undefined : { to: joined, period, implied: YEAR_MONTH };
    }
    const count = lower(tokens, at) === 'a' ? { to: at + 1, value: 1 } : readNumber(tokens, at);
    if (
      count === undefined ||
      !Number.isInteger(count.value) ||
      !AGO.has(lower(tokens, count.to + 1))
    )
      return undefined;
    const unit = lower(tokens, count.to);
    const today =
      lower(tokens, count.to + 2) === 'today' ? yearsBack(anchor, count.value, unit) : undefined;
    if (today !== undefined) return { to: count.to + 3, period: today, implied: ALL };
    const period = back(anchor, count.value, unit);
    return period === undefined ? undefined : { to: count.to + 2, period, implied: YEAR_MONTH };
  },
};

/** "the year-ago quarter", "a month-earlier level" */
function oneBack(tokens: readonly Token[], at: number): number | undefined {
  const joined = isDash(tokens[at + 1]) && /^(?:ago|earlier)$/.test(lower(tokens, at + 2));
  return joined && /^(?:month|year)$/.test(lower(tokens, at)) ? at + 3 : undefined;
}

/** "twenty years ago | today": to the day. */
function yearsBack(anchor: Ymd, count: number, unit: string): string | undefined {
  const isYears = /^years?$/.test(unit) && anchor.day !== null;
  return isYears ? iso({ ...anchor, year: anchor.year - count }) : undefined;
}

function back(anchor: Ymd, count: number, unit: string): string | undefined {
  const years = /^years?$/.test(unit) ? count : /^decades?$/.test(unit) ? 10 * count : undefined;
  if (years !== undefined) return iso({ year: anchor.year - years, month: null, day: null });
  if (anchor.month === null) return undefined;
  if (/^months?$/.test(unit)) return iso(addMonths(anchor, -count));
  const days = /^weeks?$/.test(unit) ? 7 * count : /^days?$/.test(unit) ? count : undefined;
  if (days === undefined || anchor.day === null) return undefined;
  const date = fromDayNumber(dayNumber(anchor) - days);
  return iso(/^weeks?$/.test(unit) ? { ...date, day: null } : date);
}

const YEAR_TO_DATE = phrases(
  'since the beginning of the year',
  'since the start of the year',
  'since the beginning of this year',
  'since the start of this year',
  'so far this year',
  'year - to - date',
  'year to date',
  'this year so far',
  'to date this year',
  'the year to date',
  'this year to date',
);

/** Takes "since the beginning of the year", "so far this year": January to the article's month. */
export const yearToDate: TimeRule = {
  name: 'year-to-date',
  read({ tokens, anchor }: TimeContext, at: number): TimeRead | undefined {
    if (anchor?.month == null) return undefined;
    const to = anyOf(tokens, at, YEAR_TO_DATE);
    if (to === undefined) return undefined;
    const start = iso({ year: anchor.year, month: 1, day: null });
    return { to, period: `${start}/${iso(addMonths(anchor, 0))}`, implied: YEAR_MONTH };
  },
};
