import { readNumber } from '../figures/number.ts';
import { lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import { dayFrom, iso, parseIso, type Ymd } from '../../dates/calendar.ts';
import type { TimeExpression } from './expression.ts';
import { isLongerAgo } from './roles.ts';
import { MONTHS_IN } from './rules/counted-from.ts';
import { shifted } from '../../dates/periods.ts';

/** When an event was, by the time stated with it. */
export interface Stated {
  readonly start: string;
  readonly end: string | null;
  /** Whether it may have been at any time before, too. */
  readonly orEarlier: boolean;
}

/**
 * The time that an expression states; of "more than a year ago" the latest that it can have been,
 * as exactly as the day it is counted back from is known.
 */
export function statedTime(
  tokens: readonly Token[],
  time: TimeExpression,
  anchor: Ymd | null,
): Stated {
  const [start = '', end = null] = time.period.split('/');
  if (!isLongerAgo(tokens, time)) return { start, end, orEarlier: false };
  return { start: countedBack(tokens, time, anchor) ?? start, end: null, orEarlier: true };
}

function countedBack(
  tokens: readonly Token[],
  { from, to }: TimeExpression,
  anchor: Ymd | null,
): string | undefined {
  const months = MONTHS_IN.get(lower(tokens, to - 2));
  if (months === undefined || anchor === null) return undefined;
  const count = readNumber(tokens, from)?.value ?? 1;
  if (!Number.isInteger(count)) return undefined;
  const back = shifted(iso(anchor), -count * months);
  // "At least a year ago" may be that day; "more than a year ago" is a day before it or earlier.
  if (back === undefined || anchor.day === null || lower(tokens, from - 1) === 'least') return back;
  return dayFrom(parseIso(back), -1);
}
