import * as z from 'zod';

const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A calendar date of ISO 8601, to the year, month or day. */
export const IsoDate = z
  .string()
  .regex(new RegExp(`^${POINT}$`), 'write YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ description: 'ISO 8601 date to the year, month or day' });

/** A date or an interval `start/end` of ISO 8601; both ends belong to it. */
export const IsoPeriod = z
  .string()
  .regex(new RegExp(`^${POINT}(?:/${POINT})?$`), 'write an ISO 8601 date or interval')
  .meta({ description: 'ISO 8601 date or interval start/end, both ends included' });
