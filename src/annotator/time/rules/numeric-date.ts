import { MONTHS } from '../../lexicon/calendar.ts';
import type { Token } from '../../text/tokens.ts';
import { isRealDate, iso, type Ymd } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';

/** A date in figures has no more tokens than this: "2024", "-", "05", "-", "15". */
const MOST_TOKENS = 5;

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d\d)\2(?<day>\d\d)$/,
  /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/,
  /^(?<day>\d\d?)[-/](?<month>\p{Lu}\p{L}{2,8})[-/](?<year>\d{4})$/u,
  // A number beyond 12 is the day.
  /^(?<day>1[3-9]|[23]\d)([-/])(?<month>\d\d?)\2(?<year>\d{4})$/,
  /^(?<month>\d\d?)([-/])(?<day>1[3-9]|[23]\d|\k<month>)\2(?<year>\d{4})$/,
  /^\d\d?([-/])\d\d?\1(?<year>\d{4})$/,
];

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
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const numberOf = (part: string | undefined): number | null =>
    part === undefined ? null : (MONTHS.get(part.toLowerCase()) ?? Number(part));
  const { year, month, day } = parts;
  return { year: Number(year), month: numberOf(month), day: numberOf(day) };
}
