/** The month whose name is a verb without its capital. */
export const MAY = 'May';

/** Names of the months, the first at 0. */
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  MAY,
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A part of a date in digits, as a text has it in words: without capitals, save "May". */
export interface DatePart {
  readonly word: string;
  /** `[start, end)` in UTF-16 code units of the date. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a date in digits: "2024-08-20", "20.8.2024", "20/08/2024", "8/20/2024"; null for what is
 * none, as "13.13.2024", and where day and month could change places, as in "8/5/2024". Where they
 * stand between points the day is first.
 *
 * @param text three numbers, with one sign between them
 */
export function readDate(text: string): DatePart[] | null {
  const [first, second, third] = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    value: Number(digits),
    span: { start: index, end: index + digits.length },
  }));
  if (first === undefined || second === undefined || third === undefined) return null;
  const isYearFirst = first.digits.length === 4;
  const isDayFirst = text.includes('.') || first.value > 12;
  if (!isYearFirst && !isDayFirst && second.value <= 12 && first.value !== second.value)
    return null;
  const [month, day] = isYearFirst
    ? [second, third]
    : isDayFirst
      ? [second, first]
      : [first, second];
  const name = MONTHS[month.value - 1];
  if (name === undefined || day.value < 1 || day.value > 31) return null;
  const year = isYearFirst ? first : third;
  return [
    { word: year.digits, ...year.span },
    { word: name, ...month.span },
    { word: String(day.value), ...day.span },
  ].toSorted((a, b) => a.start - b.start);
}
