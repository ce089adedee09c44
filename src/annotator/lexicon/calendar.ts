import { MONTH_NAMES } from '../../dates/calendar.ts';
import { words } from './words.ts';

/** Month names and their short forms, lower case, to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name) => name.toLowerCase()).flatMap((name, index) =>
    [name, name.slice(0, 3)].map((form) => [form, index + 1] as const),
  ),
  ['sept', 9],
]);

/** Weekday names, lower case, to 0 (Monday) to 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [...words('monday tuesday wednesday thursday friday saturday sunday')].map((name, index) => [
    name,
    index,
  ]),
);

/** Seasons within one year, lower case, to the last month of each in the north, 1 to 12. "Fall" is more often a drop. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['autumn', 11],
  ['spring', 5],
  ['summer', 8],
]);
