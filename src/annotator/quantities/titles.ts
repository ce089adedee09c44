import type { QuantityMention } from './find.ts';

/** A figure and the one that repeats it are apart by no more than the title's rounding. */
const ROUNDING = 0.5;

/**
 * Dates the figures of a title by the first of the text that says the same: "Profit falls 38%" over
 * "a 38 per cent fall in the quarter ended March 31".
 *
 * @param quantities those of a title
 * @param body those of the article behind it, in order
 * @returns those of the title; one whose words state its time is left as it is
 */
export function datedByBody(
  quantities: readonly QuantityMention[],
  body: readonly QuantityMention[],
): QuantityMention[] {
  return quantities.map((quantity) => {
    if (quantity.period !== null && quantity.implied.length === 0) return quantity;
    const same = body.find((other) => isSame(quantity, other));
    if (same?.period == null) return quantity;
    return { ...quantity, period: same.period, implied: ['period'], carried: same };
  });
}

function isSame(title: QuantityMention, other: QuantityMention): boolean {
  return title.unit === other.unit && Math.abs(title.value - other.value) <= ROUNDING * title.step;
}
