import { coverage } from '../../../dates/periods.ts';
import { periodWords } from '../../wording.ts';
import type { Figure } from '../figure.ts';
import { both, type PairRule, sums } from './rule.ts';

/** A figure told as of a day, or before its time was over, may have been right then. */
export const otherDay: PairRule = (a, b) => {
  const cause = passingWords(a, b) ?? beforeTheEnd(a, b) ?? beforeTheEnd(b, a);
  if (cause === undefined) return undefined;
  const why = `${both(a, b)}: no value fits both, but ${cause}.${sums(a, b)}`;
  return { verdict: 'differ', reason: 'as-of', rule: 'told-as-of', why };
};

/** Figures without a time are told as each source reported them, and may have moved between. */
export const reportedOn: PairRule = (a, b) => {
  if (a.period !== null && b.period !== null) return undefined;
  const [dayA, dayB] = [reported(a), reported(b)];
  const why = `${both(a, b)}: no value fits both; ${dayA}, ${dayB}, and no time was found that both are about.${sums(a, b)}`;
  return { verdict: 'differ', reason: 'as-of', rule: 'reported-on', why };
};

function reported({ sign, written, period }: Figure): string {
  if (period !== null) return `${sign} tells of ${periodWords(period)}`;
  return written === null
    ? `${sign} is undated`
    : `${sign} was written ${written.length === DAY ? 'on' : 'in'} ${periodWords(written)}`;
}

function passingWords(a: Figure, b: Figure): string | undefined {
  if (a.passing === b.passing) return undefined;
  return `${(a.passing ? a : b).sign} tells its figure as of a day, to which more may have come`;
}

/** The first was written before the time that both are about was over, or on its one day. */
function beforeTheEnd(a: Figure, b: Figure): string | undefined {
  if (a.period === null || a.written === null || b.written === null) return undefined;
  const [start, end] = coverage(a.period);
  const [, written] = coverage(a.written);
  if (start === end && written === end)
    return `${a.sign} was written on that day, which was not over`;
  return written < end && coverage(b.written)[0] > written
    ? `${a.sign} was written in ${periodWords(a.written.slice(0, MONTH))}, before that time was over`
    : undefined;
}

/** Characters of an ISO date to the month, and to the day. */
const MONTH = 7;
const DAY = 10;
