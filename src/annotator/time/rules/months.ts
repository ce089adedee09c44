import { MONTHS } from '../../lexicon/calendar.ts';
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { isCapitalised, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { iso } from '../calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { latestPastYear, nearestYear } from '../nearest.ts';
import { yearAfter } from '../years.ts';
import { yearRange } from './year.ts';

const RANGE_WORDS = new Set(['to', 'through', 'until', 'till', 'and']);

/** "May", "March" and "Mar" are months only where something before them says so. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sun', 'sat', 'august']);
const LEADS = new Set([
  'in',
  'of',
  'for',
  'since',
  'by',
  'from',
  'until',
  'till',
  'early',
  'late',
  'mid',
  'last',
  'this',
  'next',
  'during',
  'to',
  'end',
  'between',
  'and',
  '-',
  '–',
  ',',
  '(',
]);

function monthAt({ tokens }: TimeContext, at: number): number | undefined {
  const token = tokens[at];
  const month = MONTHS.get(token?.lower ?? '');
  return month !== undefined && isCapitalised(token) ? month : undefined;
}

/**
 * Takes "January to July", "January-July 2024", "from January through May".
 * Refuses "January to remember".
 */
export const monthRange: TimeRule = {
  name: 'month-range',
  read(context, at) {
    const first = monthAt(context, at);
    const link = context.tokens[at + 1];
    if (first === undefined || !(isDash(link) || RANGE_WORDS.has(link?.lower ?? '')))
      return undefined;
    const last = monthAt(context, at + 2);
    if (last === undefined || context.tokens[at + 3]?.kind === 'ordinal') return undefined;
    return stretch(context, at + 3, first, last);
  },
};

/**
 * Takes "the first five months of 2022", "first nine months".
 * Refuses "first five projects".
 */
export const firstMonths: TimeRule = {
  name: 'first-months',
  read(context, at) {
    const { tokens } = context;
    if (lower(tokens, at) !== 'first' || lower(tokens, at + 2) !== 'months') return undefined;
    const word = lower(tokens, at + 1);
    const count = SMALL_NUMBERS.get(word) ?? Number(word);
    if (!Number.isInteger(count) || count < 2 || count > 11) return undefined;
    return stretch(context, at + 3, 1, count);
  },
};

function stretch(
  context: TimeContext,
  to: number,
  first: number,
  last: number,
): TimeRead | undefined {
  const years = first > last ? yearRange.read(context, to) : undefined;
  if (years !== undefined) return acrossYears(years, first, last);
  const stated = yearAfter(context, to);
  const { anchor } = context;
  const year = stated?.year ?? (anchor === null ? undefined : latestPastYear(anchor, last));
  if (year === undefined) return undefined;
  const start = iso({ year: first > last ? year - 1 : year, month: first, day: null });
  return {
    to: stated?.to ?? to,
    period: `${start}/${iso({ year, month: last, day: null })}`,
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}

/** "April-January 2020-21": from a month of one year to a month of the next. */
function acrossYears({ to, period }: TimeRead, first: number, last: number): TimeRead {
  const [from = '', until = ''] = period.split('/');
  const start = iso({ year: Number(from), month: first, day: null });
  const end = iso({ year: Number(until), month: last, day: null });
  return { to, period: `${start}/${end}`, implied: [] };
}

/**
 * Takes "June 2018", "May of 2024", "December of the previous year", "June last year", "in May".
 * Refuses "May" at the start of a wish and "march" in lower case.
 */
export const month: TimeRule = {
  name: 'month',
  read(context, at) {
    const value = monthAt(context, at);
    if (value === undefined) return undefined;
    const dot = lower(context.tokens, at + 1) === '.' && context.tokens[at + 2]?.kind === 'number';
    const to = dot ? at + 2 : at + 1;
    const stated = yearAfter(context, to);
    if (stated !== undefined) {
      return {
        to: stated.to,
        period: iso({ year: stated.year, month: value, day: null }),
        implied: stated.implied ? ['year'] : [],
      };
    }
    return bareMonth(context, at, value);
  },
};

function bareMonth(
  { tokens, anchor, ahead }: TimeContext,
  at: number,
  value: number,
): TimeRead | undefined {
  if (anchor === null || !isLed(tokens, at)) return undefined;
  const before = lower(tokens, at - 1);
  const near = nearestYear(anchor, value, null, ahead || before === 'next');
  const year =
    before === 'last' && near >= anchor.year && value >= (anchor.month ?? 12) ? near - 1 : near;
  return { to: at + 1, period: iso({ year, month: value, day: null }), implied: ['year'] };
}

function isLed(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  return LEADS.has(before) || !AMBIGUOUS.has(lower(tokens, at));
}
