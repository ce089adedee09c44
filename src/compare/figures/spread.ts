import type { Claim } from '../../schemas/claim.ts';
import type { Quantity } from '../../schemas/quantity.ts';

const SPREAD =
  /^\s+(?:over|across|during|within)\s+(?:(?:a|an|the|next|past|last|coming|following)\s+)*((?:[\p{L}\d-]+\s+)?(?:decade|year|month|week|day)s?)\b/iu;

/**
 * The length of time over which the words behind a figure spread it: "five years" of "$40 million
 * over the next five years"; null where over none.
 */
export function spreadOf(
  { span: [, end] }: Quantity,
  { quote, span: [start] }: Claim,
): string | null {
  return SPREAD.exec(quote.slice(end - start))?.[1]?.toLowerCase() ?? null;
}
