import { isToTheDay } from '../../../dates/calendar.ts';
import { shifted } from '../../../dates/periods.ts';
import { NUMBER_WORDS, readNumber } from '../../figures/number.ts';
import { lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeRule } from '../expression.ts';

/** Units of time that are counted in months. */
export const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['quarter', 3],
  ['quarters', 3],
  ['year', 12],
  ['years', 12],
  ['decade', 120],
  ['decades', 120],
]);

/** Units too short to be counted from a time to the month or year. */
const SHORT = /^(?:day|days|hour|hours|minute|minutes|week|weeks)$/;

/**
 * Takes "two years later", "five years earlier", "a year later", "the following year", "the year
 * after", counted from the time that the sentence names before; "in June from 5 percent in | the
 * previous month".
 * Refuses "a year earlier", which may count from the article's date, and "two years after the war".
 */
export const countedFrom: TimeRule = {
  name: 'counted-from',
  opens: ['the', ...NUMBER_WORDS],
  read({ tokens, before }, at) {
    const counted = countedAt(tokens, at);
    if (counted?.months === undefined || before === null) return undefined;
    const base = isToTheDay(before) ? before.slice(0, 'YYYY-MM'.length) : before;
    const isWholeYear = counted.isNext && counted.months % 12 === 0 && !base.includes('/');
    const period = shifted(isWholeYear ? base.slice(0, 'YYYY'.length) : base, counted.months);
    return period === undefined ? undefined : { to: counted.to, period, implied: ['year'] };
  },
};

/** The token behind a time that is counted from another; undefined where none stands. */
export function countedEnd(tokens: readonly Token[], at: number): number | undefined {
  return countedAt(tokens, at)?.to;
}

/** Words before a unit of time that lies beside another time. */
const NEXT = new Set(['coming', 'following', 'last', 'next', 'past']);

interface Counted {
  readonly to: number;
  /** Months from the other time, negative for before it; undefined for shorter units. */
  readonly months: number | undefined;
  /** Whether it is the whole unit that follows: "the following year". */
  readonly isNext: boolean;
}

function countedAt(tokens: readonly Token[], at: number): Counted | undefined {
  if (lower(tokens, at) === 'the') return nextAt(tokens, at);
  const word = lower(tokens, at);
  const isOne = word === 'a' || word === 'an' || word === 'one';
  const number = isOne ? { to: at + 1, value: 1 } : readNumber(tokens, at);
  if (number === undefined || !Number.isInteger(number.value)) return undefined;
  const unit = MONTHS_IN.get(lower(tokens, number.to));
  if (unit === undefined && !SHORT.test(lower(tokens, number.to))) return undefined;
  const sign = signOf(tokens, number.to + 1);
  if (sign === undefined) return undefined;
  // "A year earlier" may count from the article's date, too.
  const isOpen = unit === undefined || (sign < 0 && number.value === 1);
  const months = isOpen ? undefined : sign * number.value * unit;
  return { to: number.to + 2, months, isNext: false };
}

/** Which way the word behind a count counts. */
function signOf(tokens: readonly Token[], at: number): number | undefined {
  const word = lower(tokens, at);
  if (word === 'later') return 1;
  if (word === 'earlier') return -1;
  return word === 'before' && isLast(tokens[at + 1]) ? -1 : undefined;
}

/** "two years before.", but not "two years before the war" */
function isLast(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'mark' && !/^["“(]$/u.test(next.text));
}

/** "the following year", "the next month", "the year after", "the previous month", "the past week" */
function nextAt(tokens: readonly Token[], at: number): Counted | undefined {
  const [first, second] = [lower(tokens, at + 1), lower(tokens, at + 2)];
  const months = MONTHS_IN.get(second);
  const isUnit = months !== undefined || SHORT.test(second);
  if (isUnit && NEXT.has(first) && lower(tokens, at + 3) !== 'of') {
    // "Over the next year" is no year, and runs from now on.
    const isSpan = first !== 'following' && /^(?:in|over|within)$/.test(lower(tokens, at - 1));
    const counts = /^(?:following|next)$/.test(first) && !isSpan;
    return { to: at + 3, months: counts ? months : undefined, isNext: true };
  }
  if (first === 'year' && second === 'after' && isLast(tokens[at + 3]))
    return { to: at + 3, months: 12, isNext: true };
  if (first === 'previous' && second === 'month') return { to: at + 3, months: -1, isNext: true };
  return undefined;
}
