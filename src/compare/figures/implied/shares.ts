import type { Quantity } from '../../../schemas/quantity.ts';
import { amountWords } from '../../wording.ts';
import { quotient } from '../arithmetic.ts';
import { type Interval, intervalOf } from '../../../schemas/interval.ts';
import { type ImpliedFigure, workingOf } from './figure.ts';

/** A part and its share of a whole give the whole: "$60 billion, 30 percent of all trade". */
export function wholesOf(
  figures: readonly Quantity[],
  quantities: ReadonlyMap<string, Quantity>,
): ImpliedFigure[] {
  return figures.flatMap((share) => {
    const part = share.share === null ? undefined : quantities.get(share.share.part);
    if (share.share === null || part?.period == null || part.denied || part.hedge !== null)
      return [];
    const { unit, period } = part;
    const value = (part.value * 100) / share.value;
    return [
      {
        from: [part, share],
        measure: share.share.of,
        unit,
        period,
        value,
        interval: quotient(intervalOf(part), hundredths(intervalOf(share))),
        working: workingOf(`${amountWords(part)} ÷ ${amountWords(share)}`, { value, unit }, period),
      },
    ];
  });
}

function hundredths([low, high]: Interval): Interval {
  return [low === null ? null : low / 100, high === null ? null : high / 100];
}
