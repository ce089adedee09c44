import { beginsAfter, parseIso, type Ymd } from '../../dates/calendar.ts';
import { lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeExpression } from './expression.ts';
import type { FoundTimes } from './find.ts';

/**
 * The sentences of an article, in order, their times without those that may be of an earlier year:
 * "It opened in 1907 and closed on 30 September 2013 ... | in February ...". A text that begins with so
 * many earlier years tells a history, until it names a time near its own.
 */
export function withoutGuessedYears<Told extends { readonly found: FoundTimes }>(
  tokens: readonly Token[],
  told: readonly Told[],
  anchor: Ymd | null,
): readonly Told[] {
  if (anchor === null) return told;
  const earlier = new Set<number>();
  let isHistory = true;
  return told.map((one) => {
    if (!isHistory) return one;
    const years = one.found.times.filter((time) => !lacksYear(tokens, time)).map(lastYearOf);
    isHistory = years.every((year) => year < anchor.year - 1);
    for (const year of years) earlier.add(year);
    const isGuessed = isHistory && earlier.size >= FEWEST_YEARS;
    return isGuessed ? { ...one, found: withoutYears(tokens, one.found, anchor) } : one;
  });
}

/** So many earlier years make a history. */
const FEWEST_YEARS = 3;

function withoutYears(
  tokens: readonly Token[],
  { times, undated }: FoundTimes,
  anchor: Ymd,
): FoundTimes {
  const guessed = times.filter(
    (time) => lacksYear(tokens, time) && !beginsAfter(time.period, anchor),
  );
  return {
    times: times.filter((time) => !guessed.includes(time)),
    undated: [...undated, ...guessed.map((time) => ({ ...time, isLength: false }))],
  };
}

/** "in February", "on 6 March"; not "on Monday", "last February". */
function lacksYear(tokens: readonly Token[], { from, to, implied, rule }: TimeExpression): boolean {
  const isDate = /^(?:day-month|month|month-day|month-range)$/.test(rule);
  const isPointed = [from - 1, from, to - 2].some((at) => POINTERS.test(lower(tokens, at)));
  return isDate && implied.includes('year') && !isPointed;
}

/** "last February", "February this year" */
const POINTERS = /^(?:last|next|same|that|this)$/;

function lastYearOf({ period }: TimeExpression): number {
  return parseIso(period.split('/').at(-1) ?? period).year;
}
