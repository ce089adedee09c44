import * as z from 'zod';
import { isAnchor } from './anchor.ts';

const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** Whether a date to the day is one that its month has. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A calendar date of ISO 8601, to the year, month or day. */
export const IsoDate = z
  .string()
  .regex(new RegExp(`^${POINT}$`), 'write YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isOnCalendar, 'is no day of the calendar')
  .meta({ description: 'ISO 8601 date to the year, month or day' });

/** When a text was published. */
export const PublicationDate = IsoDate.refine(isAnchor, 'write a year from 1000 to 9899');

/** A date or an interval `start/end` of ISO 8601; both ends belong to it. */
export const IsoPeriod = z
  .string()
  .regex(new RegExp(`^${POINT}(?:/${POINT})?$`), 'write an ISO 8601 date or interval')
  .meta({ description: 'ISO 8601 date or interval start/end, both ends included' });
