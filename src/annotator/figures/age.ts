import { TIME_UNITS } from '../lexicon/figures.ts';
import type { Token } from '../text/tokens.ts';
import { readNumber } from './number.ts';
import { isDash, lower, pastDash } from '../text/read.ts';

const AGED = /^(?:aged|ages)$/;
const BOUNDS = /^(?:about|between|nearly|over|under)$/;
const PERSONS = /^(?:boy|child|girl|lad|man|teenager|woman|youth)$/;
const LINKS = /^(?:and|or|to)$/;

/**
 * The token behind an age or a point of a life, which is how long nothing lasted: "five-year-olds",
 * "a 45-year-old", "a boy of nine", "aged 50 to 69", "younger than 5", "at 24 months"; undefined
 * where none stands.
 */
export function ageEnd(tokens: readonly Token[], at: number): number | undefined {
  const to = readNumber(tokens, at)?.to;
  if (to === undefined) return undefined;
  const unit = pastDash(tokens, to);
  const old = pastDash(tokens, unit + 1);
  if (TIME_UNITS.has(`${lower(tokens, unit)}s`) && /^olds?$/.test(lower(tokens, old)))
    return old + 1;
  if (lower(tokens, at - 1) === 'at' && TIME_UNITS.has(lower(tokens, to))) return to + 1;
  const lead = BOUNDS.test(lower(tokens, at - 1)) ? at - 2 : at - 1;
  if (!isOfAge(tokens, lead)) return undefined;
  const isRange = isDash(tokens[to]) || LINKS.test(lower(tokens, to));
  return (isRange ? readNumber(tokens, to + 1)?.to : undefined) ?? to;
}

/** "aged | 50", "a boy of | nine", "younger than | 5" */
function isOfAge(tokens: readonly Token[], lead: number): boolean {
  if (lower(tokens, lead) === 'than') return /^(?:older|younger)$/.test(lower(tokens, lead - 1));
  const isOf = lower(tokens, lead) === 'of' && PERSONS.test(lower(tokens, lead - 1));
  return isOf || AGED.test(lower(tokens, lead));
}
