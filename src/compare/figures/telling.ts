import type { Quantity } from '../../schemas/quantity.ts';
import type { Beside } from './beside.ts';

/** Words by which a figure is told as it stood on a day, and may change. */
const PASSING =
  /\b(?:preliminary|provisional|advance|first) (?:data|estimates?|figures?|numbers?|results?)\b|\b(?:provisionally|so far|to date|year[- ]to[- ]date|as (?:of|at)|not yet (?:complete|final))\b/i;

/**
 * Whether the words tell a figure as of a day: "$5 billion so far", "provisional figures", "as of
 * July". Not "a provisional government", "the first estimate of a poet".
 */
export function isPassing({ before, after }: Beside): boolean {
  return PASSING.test(before) || PASSING.test(after);
}

const NOT = /(?:\bnot|\brather than|\binstead of)\s+(?:the\s+)?$/i;
const DENIES = /\bdenie[sd]\b/i;

/**
 * Whether the words deny a figure: "not $5 billion", "rather than 40", "denied that it was 40".
 * Not "not only 40", "not more than 40", which are other words before the figure or a bound, and
 * not "rejected 40 offers".
 */
export function isDenied({ qualifier }: Quantity, { before }: Beside): boolean {
  return (
    (qualifier === 'exact' || qualifier === 'about') && (NOT.test(before) || DENIES.test(before))
  );
}
