import { coverage } from '../../../dates/periods.ts';
import type { Figure } from '../figure.ts';
import type { PairRule } from './rule.ts';

/** What was aimed at or expected is no rival of what came of it. */
export const aimBesideResult: PairRule = (a, b) => {
  const aim = [a, b].find(({ status }) => status === 'target' || status === 'forecast');
  const result = [a, b].find(({ status }) => status === 'observed');
  if (aim === undefined || result === undefined) return undefined;
  const sort = aim.status === 'target' ? 'an aim' : 'what is to come';
  const told = isOver(result)
    ? `of what came of it, ${result.amount}: ${outcome(aim, result)}`
    : `gives ${result.amount}`;
  const why = `${aim.sign} tells of ${sort}, ${aim.amount}, and ${result.sign} ${told}.`;
  return { verdict: 'not-comparable', reason: 'target-or-result', rule: 'aim-beside-result', why };
};

/** Whether a figure was told when its time was over, so that it is what came of an aim for that time. */
function isOver({ period, written }: Figure): boolean {
  return period !== null && written !== null && coverage(period)[1] <= coverage(written)[1];
}

function outcome(aim: Figure, { interval: [low, high] }: Figure): string {
  const [least, most] = aim.interval;
  if (low !== null && least !== null && low >= least) return 'no less';
  if (high !== null && most !== null && high < most) return 'less';
  return 'about as much';
}
