import { MONTHS } from '../../lexicon/calendar.ts';
import { isCapitalised, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { isRealDate, iso } from '../calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { nearestYear } from '../nearest.ts';
import { yearAfter } from '../years.ts';

interface Days {
  readonly to: number;
  readonly month: number;
  readonly day: number;
  readonly lastMonth: number;
  readonly lastDay: number | null;
}

/**
 * Takes "August 20", "Aug. 20, 2024", "August 20 to 22", "May 16-17", "August 30 to September 2".
 * Refuses "may 20 percent" (no capital) and "June 2018".
 */
export const monthDay: TimeRule = {
  name: 'month-day',
  read: (context, at) => dated(context, readMonthDay(context.tokens, at)),
};

/**
 * Takes "20 August", "15th of May 2024", "20-22 August 2024", "20 to 22 August".
 * Refuses "20 May flowers" only where no capital M stands.
 */
export const dayMonth: TimeRule = {
  name: 'day-month',
  read: (context, at) => dated(context, readDayMonth(context.tokens, at)),
};

function readMonthDay(tokens: readonly Token[], at: number): Days | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const next = lower(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const day = dayAt(tokens, next);
  if (day === undefined) return undefined;
  const one = { to: next + 1, month, day, lastMonth: month, lastDay: null };
  const link = rangeLink(tokens, next + 1);
  if (link === undefined) return one;
  const otherMonth = monthAt(tokens, link);
  if (otherMonth !== undefined) {
    const lastDay = dayAt(tokens, link + 1);
    return lastDay === undefined
      ? one
      : { to: link + 2, month, day, lastMonth: otherMonth, lastDay };
  }
  const lastDay = dayAt(tokens, link);
  return lastDay === undefined || lastDay <= day ? one : { ...one, to: link + 1, lastDay };
}

function readDayMonth(tokens: readonly Token[], at: number): Days | undefined {
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const link = rangeLink(tokens, at + 1);
  const lastDay = link === undefined ? undefined : dayAt(tokens, link);
  const after = lastDay === undefined || link === undefined ? at + 1 : link + 1;
  const month = monthAt(tokens, lower(tokens, after) === 'of' ? after + 1 : after);
  if (month === undefined) return undefined;
  const to = lower(tokens, after) === 'of' ? after + 2 : after + 1;
  return { to, month, day, lastMonth: month, lastDay: lastDay ?? null };
}

function dated(context: TimeContext, days: Days | undefined): TimeRead | undefined {
  if (days === undefined) return undefined;
  const stated = yearAfter(context, days.to);
  const { anchor } = context;
  const year =
    stated?.year ??
    (anchor === null ? undefined : nearestYear(anchor, days.month, days.day, context.ahead));
  if (year === undefined) return undefined;
  const start = { year, month: days.month, day: days.day };
  const end = {
    year: days.lastMonth < days.month ? year + 1 : year,
    month: days.lastMonth,
    day: days.lastDay,
  };
  if (!isRealDate(start) || !isRealDate(end)) return undefined;
  return {
    to: stated?.to ?? days.to,
    period: days.lastDay === null ? iso(start) : `${iso(start)}/${iso(end)}`,
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  return month !== undefined && isCapitalised(token) ? month : undefined;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' && token?.kind !== 'ordinal') return undefined;
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(token.text) ? Number.parseInt(token.text, 10) : 0;
  const scaled = tokens[at + 1];
  if (scaled?.glued === true && (scaled.kind === 'symbol' || scaled.kind === 'word'))
    return undefined;
  return day >= 1 && day <= 31 ? day : undefined;
}

function rangeLink(tokens: readonly Token[], at: number): number | undefined {
  if (isDash(tokens[at])) return at + 1;
  return ['to', 'through', 'until', 'and'].includes(lower(tokens, at)) ? at + 1 : undefined;
}
