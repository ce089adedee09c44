import type { Quantity } from '../../../schemas/quantity.ts';
import { periodWords, workedAmountWords } from '../../wording.ts';
import type { Interval } from '../../../schemas/interval.ts';

/** A figure that a source does not give and that follows from those it does. */
export interface ImpliedFigure {
  /** What it follows from, in the order of the sum. */
  readonly from: readonly [Quantity, ...Quantity[]];
  readonly measure: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly interval: Interval;
  /** The sum, in words. */
  readonly working: string;
}

/** The sum behind an implied figure: "$310.4 billion ÷ 1.25 = $248.3 billion for 2019". */
export function workingOf(
  sum: string,
  result: Pick<Quantity, 'value' | 'unit'>,
  period: string,
): string {
  return `${sum} = ${workedAmountWords({ ...result, qualifier: 'exact' })} for ${periodWords(period)}`;
}
