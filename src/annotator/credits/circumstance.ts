import { WHEN } from '../lexicon/credits.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { lower } from '../figures/read.ts';
import type { Token } from '../text/tokens.ts';

/** What words are said in: "in a statement", "in an interview". */
const OCCASIONS =
  /^(?:address|article|blog|briefing|bulletin|column|comment|commentary|email|essay|filing|forecast|interview|letter|memo|message|note|outlook|post|presentation|press|readout|release|reply|report|response|review|speech|statement|telegram|tweet|update|website)s?$/u;

/** Words before the noun that says what words are said in: "in its | latest monthly | report". */
const OCCASION_REACH = 5;

/** Leaves out "on Tuesday", "today", "in a statement" behind a noun phrase. */
export function withoutCircumstance(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (isCircumstance(tokens, at, to)) return at;
  }
  return to;
}

function isCircumstance(tokens: readonly Token[], at: number, to: number): boolean {
  const word = lower(tokens, at);
  const next = lower(tokens, at + 1);
  if (WHEN.has(word)) return at + 1 === to || tokens[at + 1]?.kind !== 'word';
  if (word === 'on') return WEEKDAYS.has(next) || tokens[at + 2]?.kind === 'number';
  if (word === 'during') return true;
  return word === 'in' && /^(?:an?|his|her|its|their|the|written|remarks|comments)$/u.test(next)
    ? isOccasion(tokens, at + 1, to)
    : false;
}

function isOccasion(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + OCCASION_REACH); at += 1)
    if (OCCASIONS.test(lower(tokens, at))) return true;
  return /^(?:remarks|comments)$/u.test(lower(tokens, from));
}

/** The token behind "in a statement", "in its monthly report" at a token. */
export function pastOccasion(tokens: readonly Token[], at: number): number | undefined {
  const opens =
    lower(tokens, at) === 'in' && /^(?:an?|his|her|its|their)$/u.test(lower(tokens, at + 1));
  if (!opens) return undefined;
  for (let next = at + 2; next <= at + OCCASION_REACH; next += 1) {
    if (OCCASIONS.test(lower(tokens, next)) && !OCCASIONS.test(lower(tokens, next + 1)))
      return next + 1;
    if (tokens[next]?.kind !== 'word') return undefined;
  }
  return undefined;
}
