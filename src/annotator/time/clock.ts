import { follows, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';

/** Words behind a number that make it a time of day, zones of the world's press among them. */
const CLOCKS =
  /^(?:am|pm|a\.m\.|p\.m\.|bst|cest|cet|eat|ect|edt|est|gmt|hrs|ist|jst|msk|o'clock|pdt|pst|utc|wat)$/;

/** A time of day in figures: of 12 or 24 hours, with or without minutes. */
const OF_DAY = /^(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)?$/;

/**
 * The token behind a time of day, which is neither a year nor a figure; undefined where none stands.
 *
 * Takes "2120 GMT", "10 p.m.", "8:47 AM ET", "2040 hrs", "20.15 BST", "2100 local time".
 * Refuses "2120", "10 hours", "40 am".
 */
export function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const parted = tokens[at + 1]?.text === ':' && tokens[at + 1]?.glued === true;
  const to = parted ? at + 3 : at + 1;
  const digits = tokens
    .slice(at, to)
    .map(({ text }) => text)
    .join('');
  if (!OF_DAY.test(digits)) return undefined;
  if (lower(tokens, to) === 'local' && lower(tokens, to + 1) === 'time') return to + 2;
  // "at 1950 hours", not "24 hours"
  if (digits.length > 2 && follows(tokens, at - 1, 'at', digits, 'hours')) return to + 1;
  return CLOCKS.test(lower(tokens, to)) ? to + 1 : undefined;
}
