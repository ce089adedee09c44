import { readNumber } from '../../recognisers/number.ts';
import { lower } from '../../recognisers/read.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, iso, parseIso } from '../../../dates/calendar.ts';
import type { TimeContext, TimeRead, TimeRule } from '../expression.ts';
import { dayMonth, monthDay } from './days.ts';
import { month } from './months.ts';

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
  ['half-year', 6],
  ['year', 12],
]);
const ENDINGS = new Set(['ended', 'ending', 'through', 'to']);

/** The token behind "ended", "that ended", "which ended", "to"; undefined where none stands there. */
function behindEnding(tokens: readonly Token[], at: number): number | undefined {
  const verb = /^(?:that|which)$/.test(lower(tokens, at)) ? at + 1 : at;
  if (!ENDINGS.has(lower(tokens, verb))) return undefined;
  const next = verb + 1;
  return /^(?:in|on)$/.test(lower(tokens, next)) ? next + 1 : next;
}

/**
 * Takes "the quarter ended March 31", "the six months ended June 2019", "the year to March 2024", "year ending 30 June",
 * "the fiscal year that ended in March", "the 12 months through June".
 * Refuses "the quarter ended badly", "the 2.5 months to November".
 */
export const ended: TimeRule = {
  name: 'stretch-ended',
  read(context: TimeContext, at: number): TimeRead | undefined {
    const { tokens } = context;
    const counted = lower(tokens, at) === 'months' ? readNumber(tokens, at - 1)?.value : undefined;
    if (
      counted !== undefined &&
      !(Number.isInteger(counted) && counted >= 1 && counted <= MOST_MONTHS)
    )
      return undefined;
    const months = counted ?? LENGTHS.get(lower(tokens, at));
    const skip = months === undefined ? undefined : behindEnding(tokens, at + 1);
    if (months === undefined || skip === undefined) return undefined;
    const end =
      monthDay.read(context, skip) ?? dayMonth.read(context, skip) ?? month.read(context, skip);
    if (end === undefined || end.period.includes('/')) return undefined;
    const last = addMonths(parseIso(end.period), 0);
    return {
      to: end.to,
      period: `${iso(addMonths(last, 1 - months))}/${iso(last)}`,
      implied: end.implied,
    };
  },
};

/** A stretch told by its months and its end is no longer than this. */
const MOST_MONTHS = 120;
