import { ORDINALS, SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { follows, lower } from '../../text/read.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeRule } from '../expression.ts';
import { iso } from '../../../dates/calendar.ts';
import { yearAfter, yearAt } from '../years.ts';
import { stretch } from './stretch.ts';

/**
 * Takes "the first five months of 2022", "first nine months", "the first three quarters of 2023",
 * "the last three months of 2023".
 * Refuses "first five projects", and "the last three months", which are counted from no month that
 * the words name.
 */
export const countedMonths: TimeRule = {
  name: 'counted-months',
  opens: ['first', 'last'],
  read(context, at) {
    const { tokens } = context;
    const edge = lower(tokens, at);
    if (edge !== 'first' && edge !== 'last') return undefined;
    const count = monthsCounted(tokens, at + 1);
    if (count === undefined) return undefined;
    if (edge === 'first') return stretch(context, at, at + 3, 1, count);
    const placed = lower(tokens, at + 3) === 'of' && yearAfter(context, at + 3) !== undefined;
    return placed ? stretch(context, at, at + 3, 13 - count, 12) : undefined;
  },
};

/** "five months", "three quarters": how many months, 2 to 11. */
function monthsCounted(tokens: readonly Token[], at: number): number | undefined {
  const length = { months: 1, quarters: 3 }[lower(tokens, at + 1)] ?? 0;
  const word = lower(tokens, at);
  const count = (SMALL_NUMBERS.get(word) ?? Number(word)) * length;
  return Number.isInteger(count) && count >= 2 && count <= 11 ? count : undefined;
}

/**
 * Takes "the second month of 2021", "the third month of last year".
 * Refuses "the second month of the war", "the 14th month of 2021".
 */
export const countedMonth: TimeRule = {
  name: 'counted-month',
  opens: ORDINALS.keys(),
  read(context, at) {
    const month = ORDINALS.get(lower(context.tokens, at)) ?? 0;
    const counted = month >= 1 && month <= 12 && follows(context.tokens, at + 1, 'month', 'of');
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

/** Fewer months are more often a length of time: "the third cut in two months". */
const FEWEST = 3;

/** How many months may lie between the last one counted and the article. */
const DELAY = 2;

/**
 * Takes "in ten months", "over 11 months of 2023": the months of a year from January on, where the
 * words name the year or that many months have just ended.
 * Refuses "in two months", "for ten months" told in May, "in ten months' time".
 */
export const monthsSoFar: TimeRule = {
  name: 'months-so-far',
  opens: SMALL_NUMBERS.keys(),
  read(context, at) {
    const { tokens, anchor } = context;
    if (lower(tokens, at + 1) !== 'months') return undefined;
    const led = /^(?:for|in|over)$/.test(lower(tokens, at - 1));
    const count = led ? monthsCounted(tokens, at) : undefined;
    if (count === undefined || count < FEWEST || /^['’]$/u.test(lower(tokens, at + 2)))
      return undefined;
    const since = (anchor?.month ?? 0) - count;
    const isJustOver = since > 0 && since <= DELAY && lower(tokens, at - 1) !== 'for';
    return isJustOver || yearAfter(context, at + 2) !== undefined
      ? stretch(context, at, at + 2, 1, count)
      : undefined;
  },
};
