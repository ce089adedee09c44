import { MONTHS } from '../../lexicon/calendar.ts';
import type { Token } from '../../text/tokens.ts';
import { isRealDate, iso, type Ymd } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';

/** A date in figures has no more tokens than this: "2024", "-", "05", "-", "15". */
const MOST_TOKENS = 5;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const EITHER_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const NAMED_MONTH = /^(\d{1,2})[-/](\p{Lu}\p{L}{2,8})[-/](\d{4})$/u;

/**
 * Takes "2024-05-15", "13.01.2023", "13/1/2024", "1/13/2024", "13-Jan-2023"; of "3/4/2024", whose day
 * nobody can tell from its month, the year.
 * Refuses "2024-25-15", "9/11" and a phone number.
 */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  opens: [],
  read({ tokens }, at) {
    if (tokens[at]?.kind !== 'number') return undefined;
    const to = endOfGlued(tokens, at);
    const date = dateIn(
      tokens
        .slice(at, to)
        .map(({ text }) => text)
        .join(''),
    );
    return date === undefined || !isRealDate(date)
      ? undefined
      : { to, period: iso(date), implied: [] };
  },
};

/** The end of the tokens that cling to one another, closing marks left out. */
function endOfGlued(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (
    to - at < MOST_TOKENS &&
    tokens[to]?.glued === true &&
    /[-/\p{L}\p{N}]$/u.test(tokens[to]?.text ?? '')
  )
    to += 1;
  return to;
}

function dateIn(text: string): Ymd | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return ymd(year, month, day);
  const dotted = DAY_FIRST.exec(text);
  if (dotted !== null) return ymd(dotted[3], dotted[2], dotted[1]);
  const named = NAMED_MONTH.exec(text);
  if (named !== null)
    return ymd(named[3], MONTHS.get(named[2]?.toLowerCase() ?? '')?.toString(), named[1]);
  const [, first, , second, last] = EITHER_FIRST.exec(text) ?? [];
  if (first === undefined) return undefined;
  const [one, two] = [Number(first), Number(second)];
  if (one <= 12 && two <= 12 && one !== two) return { year: Number(last), month: null, day: null };
  return one > 12 ? ymd(last, second, first) : ymd(last, first, second);
}

function ymd(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Ymd | undefined {
  return month === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day) };
}
