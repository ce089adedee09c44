import { SEASONS } from '../lexicon/calendar.ts';
import { MOVED } from '../lexicon/quantities.ts';
import type { Qualifier } from '../../schemas/quantity.ts';
import { QUALIFIERS, TELLINGS, TRAILING_QUALIFIERS } from '../lexicon/qualifiers.ts';
import type { FigureAt } from '../figures/figure.ts';
import { anyOf, follows, isDash, lower, phrases } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';
import { finiteOf, phrasesBefore } from '../syntax/relations.ts';
import { leadOf } from './lead.ts';

/** What bounds a figure, and the tokens `[from, to)` of the figure with those words. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly from: number;
  readonly to: number;
}

const LEADING = QUALIFIERS.map(([qualifier, texts]) => ({ qualifier, words: phrases(...texts) }));
const TRAILING = TRAILING_QUALIFIERS.map(([qualifier, texts]) => ({
  qualifier,
  words: phrases(...texts),
}));
const LONGEST = 4;

/**
 * Words that may stand between a bound and its number: "over a million", and "the" in "above the $5
 * mark". "Less than the 40 ships promised", "above the 2% target" compare with a figure that is known, and bound none.
 */
const FILLERS = new Set(['a', 'an']);

/** Reads "more than", "nearly", "at least" before a figure and "or more" behind it. */
export function qualify(context: QuantityContext, figure: FigureAt): Qualified {
  const { tokens, sentence } = context;
  const lead = lower(tokens, figure.from - 1);
  const isFilled = FILLERS.has(lead) || (lead === 'the' && lower(tokens, figure.to) === 'mark');
  const end = isFilled ? figure.from - 1 : figure.from;
  for (let from = Math.max(sentence.from, end - LONGEST); from < end; from += 1) {
    const hit = LEADING.find(({ words }) => anyOf(tokens, from, words) === end);
    if (hit !== undefined && !isOtherUse(context, from, figure))
      return { qualifier: hit.qualifier, from, to: figure.to };
  }
  for (const { qualifier, words } of TRAILING) {
    const to = anyOf(tokens, figure.to, words);
    if (to !== undefined) return { qualifier, from: figure.from, to };
  }
  const qualifier = isLimit(context, figure) ? 'up-to' : inside(tokens, figure);
  return { qualifier, from: figure.from, to: figure.to };
}

/** "limits spending to | 80%", "rents are capped at | 5%" */
function isLimit(context: QuantityContext, figure: FigureAt): boolean {
  const clause = context.parse.clauseAt(figure.from);
  // "limits | spending to"
  const verb = clause && finiteOf(context.parse, clause)?.verb;
  const isTied = /^(?:at|to)$/.test(lower(context.tokens, leadOf(context, figure)));
  return isTied && LIMITING.test(verb?.lemma ?? '') && verb?.negated === false;
}

const LIMITING = /^(?:cap|confine|limit|restrict)$/;

/** "edged | up to $4 billion", "went up to", "over four days", "a row over 40 trees", "under a two-year deal", "a film about two brothers": no bound on the figure. */
function isOtherUse(context: QuantityContext, at: number, { kind, from, to }: FigureAt): boolean {
  const { tokens } = context;
  const word = lower(tokens, at);
  if (word === 'over')
    return kind === 'duration' || isStretch(lower(tokens, to - 1)) || isAbout(context, at);
  if (word === 'about') return TELLINGS.has(lower(tokens, at - 1).replace(/s$/, ''));
  if (word === 'under') return kind === 'duration' && isDash(tokens[from + 1]);
  return follows(tokens, at, 'up', 'to') && MOVED.has(lower(tokens, at - 1));
}

/** "left in a row | over 40 trees", "jailed for two years | over $5 million" */
function isAbout({ parse }: QuantityContext, at: number): boolean {
  const [noun, lead] = phrasesBefore(parse, at);
  return noun?.kind === 'noun' && !noun.tellsTime && lead?.kind === 'preposition';
}

/** "over four | summers", "over two | seconds" */
function isStretch(word: string): boolean {
  return SEASONS.has(word.replace(/s$/, '')) || /^(?:season|second|winter)s$/.test(word);
}

/** "40-plus ships", "40+ ships", "40 or so ships": the bound stands between number and noun. */
function inside(tokens: readonly Token[], { from, to }: FigureAt): Qualifier {
  if (from + 1 < to && follows(tokens, from + 1, '+')) return 'at-least';
  for (let at = from + 1; at < to; at += 1) {
    if (follows(tokens, at, '-', 'plus')) return 'at-least';
    if (follows(tokens, at, 'or', 'so')) return 'about';
  }
  return 'exact';
}
