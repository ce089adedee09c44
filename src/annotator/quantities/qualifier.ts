import { SEASONS } from '../lexicon/calendar.ts';
import { MOVED } from '../lexicon/quantities.ts';
import type { Qualifier } from '../../schemas/quantity.ts';
import { QUALIFIERS, TELLINGS, TRAILING_QUALIFIERS } from '../lexicon/qualifiers.ts';
import type { FigureAt } from '../figures/figure.ts';
import { anyOf, follows, isDash, lower, phrases } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityContext } from './context.ts';
import { finiteOf, phrasesBefore } from '../syntax/relations.ts';
import { isLinked } from './compared.ts';
import { leadOf } from './lead.ts';
import { toldBefore } from './told-before.ts';

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

/** Words that may stand between a bound and its number: "over a million", "more than the". */
const FILLERS = new Set(['a', 'an', 'the']);

/** Reads "more than", "nearly", "at least" before a figure and "or more" behind it. */
export function qualify(context: QuantityContext, figure: FigureAt): Qualified {
  const { tokens, sentence } = context;
  // "less than the 40 ships promised" compares with a figure that is known, and bounds none.
  const known = toldBefore(context, figure) !== undefined || isToldElsewhere(context, figure);
  const end = FILLERS.has(lower(tokens, figure.from - 1)) ? figure.from - 1 : figure.from;
  for (let from = Math.max(sentence.from, end - LONGEST); from < end; from += 1) {
    const hit = LEADING.find(({ words }) => anyOf(tokens, from, words) === end);
    if (hit !== undefined && !known && !isOtherUse(context, from, figure))
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

/** "higher than the 61% | recorded in May", "the $80 | of 2022", "the 40 ships | that sank", "short of | the 40", "less than | the 40 | she sold": a figure of its own. */
function isToldElsewhere(
  { tokens, parse, times }: QuantityContext,
  { from, to }: FigureAt,
): boolean {
  if (lower(tokens, from - 1) !== 'the') return false;
  const isDated = times.some((time) => time.from >= to && isLinked(tokens, to, time.from));
  const verb = parse.clauseAt(to)?.verb;
  if (follows(tokens, from - 3, 'short', 'of')) return true;
  const isDescribed = verb?.from === to && verb.form === 'participle';
  const end = parse.chunkAt(to - 1)?.to ?? to;
  const isSold = parse.clauses.some(
    ({ subject, subjectBy }) => subjectBy === 'own' && subject?.from === end,
  );
  return (
    isSold ||
    isDated ||
    isDescribed ||
    /^(?:he|it|she|that|they|which|who)$/.test(lower(tokens, to))
  );
}

/** "edged | up to $4 billion", "went up to", "over four days", "a row over 40 trees", "under a two-year deal", "a film about two brothers": no bound on the figure. */
function isOtherUse(context: QuantityContext, at: number, { kind, from, to }: FigureAt): boolean {
  const { tokens } = context;
  const word = lower(tokens, at);
  if (word === 'over')
    return kind === 'duration' || isStretch(lower(tokens, to - 1)) || isAbout(context, at);
  if (word === 'about') return TELLINGS.has(lower(tokens, at - 1).replace(/s$/, ''));
  if (word === 'under') return kind === 'duration' && isDash(tokens[from + 1]);
  if (/^(?:above|below)$/.test(word) && isNamedLevel(tokens, at, to)) return true;
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

/** "above the 2% target": a level that is known, to which another is compared. */
function isNamedLevel(tokens: readonly Token[], at: number, to: number): boolean {
  const noun = /^(?:ceiling|goal|limit|mark|target|threshold)$/.test(lower(tokens, to));
  return noun && /^(?:its|the|their)$/.test(lower(tokens, at + 1));
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
