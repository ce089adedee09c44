import { MOVED } from '../lexicon/quantities.ts';
import type { Qualifier } from '../../schemas/quantity.ts';
import { QUALIFIERS, TELLINGS, TRAILING_QUALIFIERS } from '../lexicon/qualifiers.ts';
import type { FigureAt } from '../figures/figure.ts';
import { anyOf, follows, isDash, lower, phrases } from '../text/read.ts';
import type { QuantityContext } from './context.ts';
import { phrasesBefore } from '../syntax/relations.ts';

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
 * Reads "more than", "nearly", "at least" before a figure, "or more" behind it and "or so" in it.
 * Refuses "less than the 40 ships promised", "above the 2% target", which compare with a known figure.
 */
export function qualify(context: QuantityContext, figure: FigureAt): Qualified {
  const { tokens, sentence } = context;
  const lead = lower(tokens, figure.from - 1);
  // "over | a | million", "above | the | $5 mark"
  const isMark = lead === 'the' && lower(tokens, figure.to) === 'mark';
  const end = isMark || /^an?$/.test(lead) ? figure.from - 1 : figure.from;
  for (let from = Math.max(sentence.from, end - LONGEST); from < end; from += 1) {
    const hit = LEADING.find(({ words }) => anyOf(tokens, from, words) === end);
    if (hit !== undefined && !isOtherUse(context, from, figure))
      return { qualifier: hit.qualifier, from, to: figure.to };
  }
  for (const { qualifier, words } of TRAILING) {
    const to = anyOf(tokens, figure.to, words) ?? anyOf(tokens, figure.from + 1, words);
    if (to !== undefined) return { qualifier, from: figure.from, to: Math.max(figure.to, to) };
  }
  return { qualifier: 'exact', from: figure.from, to: figure.to };
}

/** "edged | up to $4 billion", "went up to", "over four days", "a row over 40 trees", "under a two-year deal", "a film about two brothers": no bound on the figure. */
function isOtherUse(context: QuantityContext, at: number, { kind, from, to }: FigureAt): boolean {
  const { tokens } = context;
  const word = lower(tokens, at);
  // "jailed over | $5 million fraud"
  const own = context.parse.chunkAt(to - 1);
  const isSize = kind === 'money' && own?.kind === 'noun' && own.phrase.head >= to;
  if (word === 'over')
    return (
      isSize ||
      kind === 'duration' ||
      isStretch(lower(tokens, to - 1)) ||
      isAbout(context, at) ||
      /^(?:hand|turn)$/.test(tokens[at - 1]?.lemma ?? '')
    );
  if (word === 'about') return TELLINGS.has(lower(tokens, at - 1).replace(/s$/, ''));
  if (word === 'under') return isDash(tokens[from + 1]);
  return follows(tokens, at, 'up', 'to') && MOVED.has(lower(tokens, at - 1));
}

/** "left in a row | over 40 trees", "jailed for two years | over $5 million" */
function isAbout({ parse }: QuantityContext, at: number): boolean {
  const [noun, lead] = phrasesBefore(parse, at);
  return noun?.kind === 'noun' && !noun.tellsTime && lead?.kind === 'preposition';
}

/** "over four | summers", "over two | seconds" */
function isStretch(word: string): boolean {
  return /^(?:autumn|season|second|spring|summer|winter)s$/.test(word);
}
