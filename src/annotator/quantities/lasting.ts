import { AGREEMENT_NOUNS, PLACE_NOUNS } from '../lexicon/quantities.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { finiteOf } from '../syntax/relations.ts';
import type { QuantityContext } from './context.ts';

/** Units of a rate, by their least length in days. */
const RATE_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['quarter', 90],
  ['year', 365],
]);

/** The least days that a rate is told of: 365 for "$5 billion a year"; 0 for what is no rate. */
export function rateDays({ tokens }: QuantityContext, { to }: FigureAt): number {
  const isRate = /^(?:a|an|each|every|per)$/.test(lower(tokens, to));
  return (isRate ? RATE_DAYS.get(lower(tokens, to + 1)) : undefined) ?? 0;
}

/**
 * Whether a figure says what holds at any time, so that no time of another sentence dates it: "a
 * 40-kilometre line", "a town of 4,000 people", "4,000 tonnes a year".
 */
export function isLasting(context: QuantityContext, figure: FigureAt): boolean {
  return rateDays(context, figure) > 0 || isFixed(context, figure) || isAgreed(context, figure);
}

/** Whether a figure only describes what something else is told of: "a town of 4,000 people did not". */
export function isFixed(context: QuantityContext, figure: FigureAt): boolean {
  return isCompound(context, figure) || isOfPlace(context, figure);
}

/** "an 18-member group"; not "25 south-bound trains", "twenty-five ships" */
function isCompound({ tokens }: QuantityContext, { from, to, kind }: FigureAt): boolean {
  if (kind !== 'count' && kind !== 'amount') return false;
  for (let at = from + 1; at + 1 < to; at += 1) {
    const token = tokens[at];
    if (token?.text !== '-' || !token.glued) continue;
    const joins = tokens[at - 1]?.kind === 'number' || at === from + 1;
    return joins && !SMALL_NUMBERS.has(lower(tokens, at + 1));
  }
  return false;
}

function isOfPlace({ tokens }: QuantityContext, { from }: FigureAt): boolean {
  return lower(tokens, from - 1) === 'of' && PLACE_NOUNS.has(lower(tokens, from - 2));
}

/** "a contract, signed in May, to supply 70 tons": what was agreed on, of another time than the agreement. */
export function isAgreed({ tokens, parse }: QuantityContext, { from }: FigureAt): boolean {
  const clause = parse.clauseAt(from);
  if (clause?.verb.form !== 'infinitive') return false;
  const nouns = [clause.subject, finiteOf(parse, clause)?.object];
  return nouns.some((noun) => AGREEMENT_NOUNS.has(tokens[noun?.head ?? -1]?.lemma ?? ''));
}
