import { AMBIGUOUS, MONTH_LEADS } from '../../lexicon/time.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { isFiniteVerb } from '../../verbs/finite.ts';
import { isCapitalised, isDash, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { monthAt } from '../month-name.ts';
import { nearestYear } from '../nearest.ts';
import { toldAs } from '../told.ts';
import { plainYear, yearAfter } from '../years.ts';
import { stretch, untilYear } from './stretch.ts';

const RANGE_WORDS = new Set(['to', 'through', 'until', 'till', 'and']);

/**
 * Takes "January to July", "January-July 2024", "from January through May", "November 2023 to
 * January 2024", "between January and mid-April".
 * Refuses "January to remember".
 */
export const monthRange: TimeRule = {
  name: 'month-range',
  read(context, at) {
    const first = monthAt(context.tokens, at);
    if (first === undefined) return undefined;
    const year = plainYear(context, at + 1);
    const next = year?.to ?? at + 1;
    const link = context.tokens[next];
    if (!(isDash(link) || RANGE_WORDS.has(link?.lower ?? ''))) return undefined;
    const place = behindPart(context.tokens, next + 1);
    const last = monthAt(context.tokens, place);
    if (last === undefined || context.tokens[place + 1]?.kind === 'ordinal') return undefined;
    return year === undefined
      ? stretch(context, place + 1, first, last)
      : untilYear(
          iso({ year: year.year, month: first, day: null }),
          last,
          plainYear(context, place + 1),
        );
  },
};

/** Steps over the part of a month that a stretch runs to: "to | mid- | April", "until | late | May". */
function behindPart(tokens: readonly Token[], at: number): number {
  if (!/^(?:early|end|late|mid)$/.test(lower(tokens, at))) return at;
  return isDash(tokens[at + 1]) || lower(tokens, at + 1) === 'of' ? at + 2 : at + 1;
}

/**
 * Takes "June 2018", "May of 2024", "December of the previous year", "June last year", "in May",
 * "May exports rose". Refuses "May" at the start of a wish and "march" in lower case.
 */
export const month: TimeRule = {
  name: 'month',
  read(context, at) {
    const value = monthAt(context.tokens, at);
    if (value === undefined) return undefined;
    const stated = yearAfter(context, at + 1);
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
  const coming = (ahead && before !== 'since') || before === 'next';
  const told = before === 'last' || before === 'next' ? undefined : toldAs(tokens, at, at + 1);
  const near = nearestYear(anchor, value, null, coming, told);
  const now = anchor.month ?? 12;
  const future = before === 'since' && 12 * (near - anchor.year) + value > now;
  const late = future || (before === 'last' && near >= anchor.year && value >= now);
  const early = before === 'next' && near <= anchor.year && value <= now;
  const year = late ? near - 1 : early ? near + 1 : near;
  return { to: at + 1, period: iso({ year, month: value, day: null }), implied: ['year'] };
}

function isLed(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1);
  if (lower(tokens, at) === 'jan' && isForename(tokens, at)) return false;
  if (MONTH_LEADS.has(before) || isOfReport(tokens, at)) return true;
  return !(AMBIGUOUS.has(lower(tokens, at)) || isForename(tokens, at));
}

/** "May exports rose", where a wish would have "rise". */
function isOfReport(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  const plain = noun?.kind === 'word' && !isCapitalised(noun) && !isFiniteVerb(noun.lower);
  return plain && isFiniteVerb(lower(tokens, at + 2));
}

/** "April Jones spoke": a month that nothing leads, before a word with a capital. */
function isForename(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isCapitalised(next) && !MONTHS.has(next?.lower ?? '') && !WEEKDAYS.has(next?.lower ?? '');
}
