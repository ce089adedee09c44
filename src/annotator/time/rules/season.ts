import { SEASONS } from '../../lexicon/calendar.ts';
import { lower } from '../../recognisers/read.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeRule } from '../expression.ts';

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

/**
 * Takes "last summer", "this spring", "next autumn": to the year, for which months a season spans
 * differs by country. A last winter that began in the year before spans both.
 * Refuses "summer", "the Winter Games", "spring wheat", "the fall of prices".
 */
export const season: TimeRule = {
  name: 'season',
  read({ tokens, anchor }, at) {
    const shift = SHIFTS.get(lower(tokens, at));
    const ends = SEASONS.get(lower(tokens, at + 1));
    if (shift === undefined || ends === undefined || anchor?.month == null) return undefined;
    return { to: at + 2, period: near(anchor.year, anchor.month, ends, shift), implied: ['year'] };
  },
};

const year = (value: number): string => iso({ year: value, month: null, day: null });

/** The months of a season lie in one year, save those of a winter, which ends in its second month. */
function near(anchor: number, month: number, ends: number, shift: number): string {
  if (ends > LAST_OF_WINTER) {
    if (shift < 0) return year(month > ends ? anchor : anchor - 1);
    return year(shift > 0 && month > ends - SEASON ? anchor + 1 : anchor);
  }
  const first = anchor + (shift > 0 || (shift === 0 && month > LAST_OF_SUMMER) ? 0 : -1);
  return `${year(first)}/${year(first + 1)}`;
}

const LAST_OF_WINTER = 2;
/** Months of a season: while one lasts, the next is that of another year. */
const SEASON = 3;
const LAST_OF_SUMMER = 8;
