import { coverage } from '../../time.ts';
import { periodWords } from '../../wording.ts';
import type { Figure } from '../figure.ts';
import { both, type PairRule, sums } from './rule.ts';

/** A figure told as of a day, or before its time was over, may have been right then. */
export const otherDay: PairRule = (a, b) => {
  const why = passingWords(a, b) ?? beforeTheEnd(a, b) ?? beforeTheEnd(b, a);
  return why === undefined
    ? undefined
    : {
        verdict: 'differ',
        reason: 'as-of',
        rule: 'told-as-of',
        why: `${both(a, b)}: no value fits both, but ${why}.${sums(a, b)}`,
      };
};

function passingWords(a: Figure, b: Figure): string | undefined {
  if (a.passing === b.passing) return undefined;
  return `${(a.passing ? a : b).sign} tells its figure as of a day, to which more may have come`;
}

/** The first was written before the time that both are about was over, the second after that. */
function beforeTheEnd(a: Figure, b: Figure): string | undefined {
  if (a.period === null || a.written === null || b.written === null) return undefined;
  const [, end] = coverage(a.period);
  const [, written] = coverage(a.written);
  return written < end && coverage(b.written)[0] > written
    ? `${a.sign} was written in ${periodWords(a.written.slice(0, MONTH))}, before that time was over`
    : undefined;
}

/** Characters of an ISO date to the month. */
const MONTH = 7;
