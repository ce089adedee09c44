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

/** How a length of time stands to what is told with it. */
export type Course = 'before' | 'during';

const BEFORE = /\b(?:after|following)\s+$/iu;
const DURING = /\b(?:across|during|over|within)\s+$/iu;

/**
 * Whether what is told lies behind a length of time ("after seven years") or within it ("over seven
 * years"); null where the word before it says neither.
 */
export function courseOf(
  { span: [from] }: Quantity,
  { quote, span: [start] }: Claim,
): Course | null {
  const words = quote.slice(0, from - start);
  if (BEFORE.test(words)) return 'before';
  return DURING.test(words) ? 'during' : null;
}

/** Whether a claim tells of an average: "trade averaged $5 billion", "a mean of 40". */
export function isOfAverage({ quote }: Claim): boolean {
  return /\b(?:averag(?:e[ds]?|ing)|mean of|median)\b/iu.test(quote);
}
