import { ORDINALS, SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { follows, lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeRule } from '../expression.ts';
import { iso } from '../../../dates/calendar.ts';
import { yearAfter, yearAt } from '../years.ts';
import { stretch } from './stretch.ts';

/**
 * Takes "the first five months of 2022", "first nine months", "the first three quarters of 2023".
 * Refuses "first five projects".
 */
export const firstMonths: TimeRule = {
  name: 'first-months',
  read(context, at) {
    const { tokens } = context;
    const count = lower(tokens, at) === 'first' ? monthsCounted(tokens, at + 1) : undefined;
    return count === undefined ? undefined : stretch(context, at + 3, 1, count);
  },
};

/**
 * Takes "the last three months of 2023".
 * Refuses "the last three months", which are counted from no month that the words name.
 */
export const lastMonths: TimeRule = {
  name: 'last-months',
  read(context, at) {
    const { tokens } = context;
    const count = lower(tokens, at) === 'last' ? monthsCounted(tokens, at + 1) : undefined;
    if (count === undefined || lower(tokens, at + 3) !== 'of') return undefined;
    return yearAfter(context, at + 3) === undefined
      ? undefined
      : stretch(context, at + 3, 13 - count, 12);
  },
};

/**
 * Takes "the second month of 2021", "the third month of last year".
 * Refuses "the second month of the war", "the 14th month of 2021".
 */
export const countedMonth: TimeRule = {
  name: 'counted-month',
  read(context, at) {
    const { tokens } = context;
    const month = ORDINALS.get(lower(tokens, at)) ?? 0;
    const counted = month >= 1 && month <= 12 && follows(tokens, at + 1, 'month', 'of');
    const year = counted ? yearAt(context, at + 3) : undefined;
    return year === undefined
      ? undefined
      : {
          to: year.to,
          period: iso({ year: year.year, month, day: null }),
          implied: year.implied ? ['year'] : [],
        };
  },
};

/** "five months", "three quarters": how many months, 2 to 11. */
function monthsCounted(tokens: readonly Token[], at: number): number | undefined {
  const word = lower(tokens, at);
  const length = PART_MONTHS.get(lower(tokens, at + 1));
  const count = (SMALL_NUMBERS.get(word) ?? Number(word)) * (length ?? 0);
  return Number.isInteger(count) && count >= 2 && count <= 11 ? count : undefined;
}

const PART_MONTHS: ReadonlyMap<string, number> = new Map([
  ['months', 1],
  ['quarters', 3],
]);
