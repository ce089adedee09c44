const NAMES = new Map<number, Intl.DateTimeFormatOptions>([
  [4, { year: 'numeric' }],
  [7, { year: 'numeric', month: 'long' }],
  [10, { year: 'numeric', month: 'long', day: 'numeric' }],
]);

/** An ISO 8601 date to the year, month or day, as "2024", "August 2024" or "20 August 2024". */
export function formatDate(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...NAMES.get(date.length), timeZone: 'UTC' });
  return format.format(new Date(date));
}

/** The day of an instant of ISO 8601, "20 August 2024". */
export function formatDay(instant: string): string {
  return formatDate(instant.slice(0, 'YYYY-MM-DD'.length));
}

/** An ISO 8601 date or interval, both ends included: "20 to 22 August 2024". */
export function formatPeriod(period: string): string {
  const [start = period, end] = period.split('/');
  if (end === undefined) return formatDate(start);
  const until = formatDate(end);
  return `${withoutCommonEnd(formatDate(start), until)} to ${until}`;
}

/** "20 August 2024" before "22 August 2024" needs only "20". */
function withoutCommonEnd(start: string, end: string): string {
  const words = start.split(' ');
  const endWords = end.split(' ');
  if (words.length !== endWords.length) return start;
  while (words.length > 1 && words.at(-1) === endWords.at(-1)) {
    words.pop();
    endWords.pop();
  }
  return words.join(' ');
}
