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
export type Course = 'before' | 'counted-from' | 'during';

const COURSES: readonly (readonly [course: Course, before: RegExp, behind: RegExp])[] = [
  ['counted-from', /$/u, /^\s+(?:after|ago|before|earlier|later|since)\b/iu],
  ['before', /\b(?:after|following)\s+$/iu, /^/u],
  ['during', /\b(?:across|during|for|in|over|within)\s+$/iu, /^/u],
];

/**
 * Whether what is told lies behind a length of time ("after seven years"), within it ("over seven
 * years") or that long from something else ("seven years ago"); null where the words beside do not say.
 */
export function courseOf(
  { span: [from, to] }: Quantity,
  { quote, span: [start] }: Claim,
): Course | null {
  const [before, behind] = [quote.slice(0, from - start), quote.slice(to - start)];
  const found = COURSES.find(([, lead, next]) => lead.test(before) && next.test(behind));
  return found?.[0] ?? null;
}
