import { AMBIGUOUS, MONTH_LEADS, PARTS } from '../../lexicon/time.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { isCapitalised, isDash, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRule } from '../expression.ts';
import { monthAt } from '../month-name.ts';
import { nearestYear, yearBehind } from '../nearest.ts';
import { toldAs } from '../told.ts';
import { inYear, plainYear } from '../years.ts';
import { monthsOf, stretch } from './stretch.ts';

const RANGE_WORDS = new Set(['to', 'through', 'until', 'till', 'and']);

/**
 * Takes "January to July", "January-July 2024", "from January through May", "November 2023 to
 * January 2024", "between January and mid-April".
 * Refuses "January to remember".
 */
export const monthRange: TimeRule = {
  name: 'month-range',
  opens: MONTHS.keys(),
  read(context, at) {
    const { tokens } = context;
    const first = monthAt(tokens, at);
    if (first === undefined) return undefined;
    const year = plainYear(context, at + 1);
    const link = year?.to ?? at + 1;
    if (!(isDash(tokens[link]) || RANGE_WORDS.has(lower(tokens, link)))) return undefined;
    const place = behindPart(tokens, link + 1);
    const last = monthAt(tokens, place);
    if (last === undefined || tokens[place + 1]?.kind === 'ordinal') return undefined;
    if (year === undefined) return stretch(context, at, place + 1, first, last);
    const end = plainYear(context, place + 1);
    return end !== undefined && 12 * end.year + last > 12 * year.year + first
      ? { to: end.to, period: monthsOf(year.year, first, end.year, last), implied: [] }
      : undefined;
  },
};

/** Steps over the part of a month that a stretch runs to: "to | mid- | April", "until | late | May". */
function behindPart(tokens: readonly Token[], at: number): number {
  if (!PARTS.has(lower(tokens, at))) return at;
  return isDash(tokens[at + 1]) || lower(tokens, at + 1) === 'of' ? at + 2 : at + 1;
}

/**
 * Takes "June 2018", "May of 2024", "December of the previous year", "June last year", "in May",
 * "May exports rose"; "the March quarter", which ends with that month.
 * Refuses "May" at the start of a wish, "march" in lower case, and "that May", whose year no other
 * time in the sentence tells.
 */
export const month: TimeRule = {
  name: 'month',
  opens: MONTHS.keys(),
  read(context, at) {
    const value = monthAt(context.tokens, at);
    if (value === undefined) return undefined;
    const quarter = isDash(context.tokens[at + 1]) ? at + 2 : at + 1;
    if (lower(context.tokens, quarter) === 'quarter')
      return stretch(context, at, quarter + 1, ((value + 9) % 12) + 1, value);
    const near =
      isThat(context, at) || !isMonth(context, at) ? undefined : yearNear(context, at, value);
    const behind = yearBehind(context, at, value, near);
    return inYear(context, at + 1, behind, (year) => iso({ year, month: value, day: null }));
  },
};

/** "that | May", of a year told before; not "said that | May exports rose" */
function isThat({ tokens, parse }: TimeContext, at: number): boolean {
  return lower(tokens, at - 1) === 'that' && parse.clauseAt(at)?.opener !== at - 1;
}

/** The year of a month that states none; "last May" told in May is last year's, "next May" next year's. */
function yearNear(context: TimeContext, at: number, month: number): number | undefined {
  const { tokens, anchor } = context;
  if (anchor === null) return undefined;
  const told = LEADS.get(lower(tokens, at - 1));
  const tense = told ?? toldAs(context, at, at + 1);
  const year = nearestYear(anchor, month, null, tense);
  // "raising it from | January": the last or the next one
  const isEither = tense === undefined && lower(tokens, at - 1) === 'from';
  if (isEither && year !== nearestYear(anchor, month, null, 'open')) return undefined;
  const isNow = year === anchor.year && month === (anchor.month ?? 12);
  const shift = isNow ? { last: -1, next: 1 }[lower(tokens, at - 1)] : undefined;
  return year + (shift ?? 0);
}

const LEADS: ReadonlyMap<string, 'past' | 'ahead'> = new Map([
  ['last', 'past'],
  ['next', 'ahead'],
  ['since', 'past'],
]);

/** Whether a word that may be another is a month: behind "in", and in "May exports rose". */
function isMonth({ tokens, parse }: TimeContext, at: number): boolean {
  if (MONTH_LEADS.has(lower(tokens, at - 1)))
    return !isForename(tokens, at) || !AMBIGUOUS.has(lower(tokens, at));
  const subject = parse.clauseAt(at)?.subject;
  const isOfReport =
    subject?.from === at && subject.head === at + 1 && !isCapitalised(tokens[at + 1]);
  return isOfReport || !(AMBIGUOUS.has(lower(tokens, at)) || isForename(tokens, at));
}

/** "April Jones spoke": a month that nothing leads, before a word with a capital. */
function isForename(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isCapitalised(next) && !MONTHS.has(next?.lower ?? '') && !WEEKDAYS.has(next?.lower ?? '');
}
