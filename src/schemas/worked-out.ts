/** What of a time does not stand in the words: its year alone, more than that, or when it began. */
export type WorkedOut = 'year' | 'time' | 'earlier';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * How much of a time that was worked out stands in the words all the same: of "on May 3-4" the year
 * is what was worked out, of "on Monday" or "a year ago" the time.
 *
 * @param time an ISO date or interval, of which the beginning is looked for
 */
export function workedOutOf(time: string, words: string): WorkedOut {
  const [start = ''] = time.split('/');
  const [year = '', month, day] = start.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined || words.includes(year)) return 'time';
  const hasMonth = new RegExp(String.raw`\b${name}[a-z]*\b`).test(words);
  const hasDay = day === undefined || new RegExp(String.raw`\b${Number(day)}\b`).test(words);
  return hasMonth && hasDay ? 'year' : 'time';
}

/** "year worked out", "worked out": what is told beside such a time. */
export const WORKED_OUT: Readonly<Record<WorkedOut, string>> = {
  year: 'year worked out',
  time: 'worked out',
  earlier: 'or earlier, worked out',
};
