import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { lower } from '../../recognisers/read.ts';
import { iso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { yearAfter } from '../years.ts';

const LEADS = new Set(['for', 'in', 'over']);

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
  read(context, at) {
    const { tokens } = context;
    if (!LEADS.has(lower(tokens, at - 1)) || lower(tokens, at + 1) !== 'months') return undefined;
    if (/^['’]$/u.test(lower(tokens, at + 2))) return undefined;
    const word = lower(tokens, at);
    const count = SMALL_NUMBERS.get(word) ?? Number(word);
    if (!Number.isInteger(count) || count < FEWEST || count > 11) return undefined;
    return counted(context, at + 2, count);
  },
};

function counted(context: TimeContext, to: number, count: number): TimeRead | undefined {
  const { anchor } = context;
  const stated = yearAfter(context, to);
  const year = stated?.year ?? (isJustOver(context, count) ? anchor?.year : undefined);
  if (year === undefined) return undefined;
  const [first, last] = [1, count].map((month) => iso({ year, month, day: null }));
  return {
    to: stated?.to ?? to,
    period: `${first ?? ''}/${last ?? ''}`,
    implied: stated === undefined || stated.implied ? ['year'] : [],
  };
}

function isJustOver({ anchor }: TimeContext, count: number): boolean {
  const since = (anchor?.month ?? 0) - count;
  return since > 0 && since <= DELAY;
}
