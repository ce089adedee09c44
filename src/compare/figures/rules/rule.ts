import type { Ruling } from '../../ruling.ts';
import type { Figure } from '../figure.ts';

/** Says how two figures of one measure and time stand, or undefined where it has nothing to say. */
export type PairRule = (a: Figure, b: Figure) => Ruling | undefined;

/** The rule by which figures of one measure and time agree, or differ for no reason that shows. */
export const SAME = 'same-measure-and-period';

/** What two sources have, each with its sign. */
export function both(a: Figure, b: Figure): string {
  return `${a.sign} has ${a.amount}, ${b.sign} ${b.amount}`;
}

/** The sums that figures follow from, behind a blank; nothing where all are given. */
export function sums(...figures: readonly Figure[]): string {
  const workings = figures.flatMap(({ working }) => working ?? []);
  return workings.length === 0 ? '' : ` ${workings.join('; ')}.`;
}
