import { BETWEEN, COMPARISONS, YARDSTICKS } from '../lexicon/time.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { CHANGE_NOUNS } from '../lexicon/figures.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import type { Token } from '../text/tokens.ts';
import type { Chunk } from '../syntax/chunks.ts';
import { isCounted, phrasesBefore } from '../syntax/relations.ts';
import type { TimeContext, TimeExpression, TimeRole } from './expression.ts';

const ROLES: ReadonlyMap<string, TimeRole> = new Map([
  ['by', 'by'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'until'],
  ['than', 'base'],
  ['over', 'base'],
  ['versus', 'base'],
  ['against', 'base'],
]);

/** Words for a stretch of time like the one spoken of. */
export const COMPARABLE = new Set(['comparable', 'corresponding', 'same']);

/** Nouns that a year before them only names: "the 2025 budget". */
const NAMED_BY_YEAR = new Set(['budget', 'census', 'election', 'elections', 'vote']);

/** How a sentence uses the time at tokens `[from, to)`, by the words before it. */
export function roleOf(context: TimeContext, from: number, to: number): TimeRole {
  const { tokens } = context;
  if (isLongAgo(tokens, from, to) || isFromTo(tokens, from, to)) return 'at';
  if (isYardstick(tokens, from, to) || isOfWhat(context, from)) return 'base';
  // "its | 1960s | station"
  if (/^'?s$/.test(lower(tokens, to - 1)) && tokens[to]?.tag === 'NOUN') return 'name';
  const named =
    lower(tokens, from - 1) === 'the' &&
    (isCapitalised(tokens[to]) || NAMED_BY_YEAR.has(lower(tokens, to))) &&
    tokens[from]?.kind === 'number';
  return named ? 'name' : roleAt(context, from);
}

/** "more than a year ago", but not "5% more than a year ago" */
function isLongAgo(tokens: readonly Token[], from: number, to: number): boolean {
  const bound =
    /^(?:less|more)$/.test(lower(tokens, from - 2)) && lower(tokens, from - 1) === 'than';
  return bound && isAgo(tokens, from, to);
}

/** Whether a time is counted back, "a year ago", and what bounds it is of no figure before it. */
function isAgo(tokens: readonly Token[], from: number, to: number): boolean {
  return lower(tokens, to - 1) === 'ago' && !isMeasure(tokens[from - 3]);
}

/** "more than a year ago", "over a year ago", "at least a year ago": then or at any time before. */
export function isLongerAgo(
  tokens: readonly Token[],
  { from, to }: Pick<TimeExpression, 'from' | 'to'>,
): boolean {
  const [one, two] = [lower(tokens, from - 2), lower(tokens, from - 1)];
  const bound =
    two === 'over' || (one === 'more' && two === 'than') || (one === 'at' && two === 'least');
  return bound && isAgo(tokens, from, to);
}

/** "rose 5% from January to July", "from 2015 to 2019": a stretch of time, where "from January" alone compares. */
function isFromTo(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    lower(tokens, from - 1) === 'from' &&
    (MONTHS.has(lower(tokens, from)) || tokens[from]?.kind === 'number') &&
    holds(tokens, from + 1, to, RANGING)
  );
}

const RANGING = new Set(['through', 'till', 'to', 'until']);

function isMeasure(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.text === '%' ||
    /^(?:cent|percent|points?|times)$/.test(token?.lower ?? '')
  );
}

/** "fell in June from a year earlier to 4 tons", "from the previous month": what is compared with. */
function isYardstick(tokens: readonly Token[], from: number, to: number): boolean {
  const start = /^(?:the|a|an|one)$/.test(lower(tokens, from - 1)) ? from - 1 : from;
  if (!/^(?:from|on|over)$/.test(lower(tokens, start - 1))) return false;
  return (
    /^(?:ago|before|earlier)$/.test(lower(tokens, to - 1)) ||
    /^(?:preceding|previous|prior)$/.test(lower(tokens, start)) ||
    /^(?:preceding|previous|prior)$/.test(lower(tokens, start + 1))
  );
}

function roleAt(context: TimeContext, at: number): TimeRole {
  const { tokens } = context;
  let before = at - 1;
  while (at - before < 7 && BETWEEN.has(lower(tokens, before))) before -= 1;
  const over = governing(context, at);
  if (over !== undefined)
    return over.word === 'since' && !isSuperlative(tokens, over.at) ? 'since' : 'base';
  const word = lower(tokens, before);
  const role = word === 'over' && isCapitalised(tokens[before]) ? 'at' : ROLES.get(word);
  // "did not open until May": it opened then.
  const isNot = lower(tokens, before - 1) === 'not';
  if (role === 'until' && (isNot || context.parse.clauseAt(before)?.verb.negated)) return 'at';
  if (role !== undefined) return role;
  if (word === 'from' && isOfChange(context, before)) return 'base';
  return isBase(tokens, at, before) ? 'base' : 'at';
}

/** Words that compare with the time whose they are: "twice | the figure of", "below | the level of". */
const LEVELS = /^(?:above|below|double|half|thrice|times|triple|twice)$/;

/** "twice what | it was in May", "less than | he had paid in May" */
function isOfWhat({ tokens, parse }: TimeContext, at: number): boolean {
  const clause = parse.clauseAt(at);
  if (clause?.subjectBy === 'own' && lower(tokens, (clause.subject?.from ?? 0) - 1) === 'than')
    return true;
  const what = clause?.opener ?? -1;
  return lower(tokens, what) === 'what' && LEVELS.test(lower(tokens, what - 1));
}

/**
 * The word that governs a time over noun phrases and prepositions: "since | the opening in", "dearer
 * than | at the auction on", "twice | the figure of the autumn of""; not "more than | 40 ships in".
 */
function governing(
  { tokens, parse }: TimeContext,
  from: number,
): { readonly word: string; readonly at: number } | undefined {
  let [isOf, isIn] = [true, true];
  for (const chunk of phrasesBefore(parse, from)) {
    const at = chunk.from;
    const word = lower(tokens, at);
    const isLike = isIn && holds(tokens, at, Math.min(chunk.to, from), COMPARABLE);
    if (isLike || word === 'since' || (isOf && LEVELS.test(word))) return { word, at };
    if (word === 'than') return isKnown(tokens, parse.chunkAt(at + 1)) ? { word, at } : undefined;
    if (isCounted(tokens, chunk, from)) return undefined;
    isIn &&= chunk.kind === 'noun' || /^(?:in|of)$/.test(word);
    isOf &&= isIn && word !== 'in';
  }
  return undefined;
}

/** "a drop of $5 million | from 2021" */
function isOfChange({ tokens, parse }: TimeContext, at: number): boolean {
  const [figure, of, noun] = phrasesBefore(parse, at);
  if (figure === undefined || noun?.kind !== 'noun' || lower(tokens, of?.from ?? -1) !== 'of')
    return false;
  return isCounted(tokens, figure, at) && CHANGE_NOUNS.has(lower(tokens, noun.phrase.head));
}

/** Whether the words up to `before` compare with the time at `at`: "as in". */
function isBase(tokens: readonly Token[], at: number, before: number): boolean {
  const word = lower(tokens, before);
  if (before < at - 1 && word === 'as') return lower(tokens, before + 1) !== 'of';
  if (tokens[before]?.kind === 'number') return ROLES.get(lower(tokens, before - 1)) === 'base';
  if (word === 'in') return lower(tokens, before - 1) === 'as';
  if (word === 'from' && isTimeWord(tokens[before - 1])) return true;
  if (lower(tokens, at - 1) === 'of' && YARDSTICKS.has(lower(tokens, at - 2))) return true;
  return isComparison(tokens, at, before);
}

/** "than | at the auction", "than | those of", but not "more than | 40 ships", "more than | half" */
function isKnown(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return (
    chunk.kind === 'preposition' ||
    /^(?:it|its|last|that|the|their|those)$/.test(lower(tokens, chunk.from))
  );
}

/** "compared | with", "5% up | on last year", "down 5% | on last year" */
function isComparison(tokens: readonly Token[], at: number, before: number): boolean {
  const [first, second] = [lower(tokens, before - 1), lower(tokens, before)];
  if (second === 'on')
    return (
      /^(?:down|up)$/.test(first) ||
      CHANGE_NOUNS.has(first) ||
      (isMeasure(tokens[before - 1]) && /^(?:last|the|\d{4})$/.test(lower(tokens, at)))
    );
  return (
    (/^(?:from|to|with)$/.test(second) && COMPARISONS.has(first)) ||
    (second === 'from' && CHANGE_NOUNS.has(first))
  );
}

/** "in May | from April", "in 2023 | from 2022" */
function isTimeWord(token: Token | undefined): boolean {
  return MONTHS.has(token?.lower ?? '') || /^(?:19|20)\d\d$/.test(token?.text ?? '');
}

/** "the best since 1995", "highest level in any month since July", "a level not seen since 1995". */
function isSuperlative(tokens: readonly Token[], since: number): boolean {
  if (/^(?:heard|seen)$/.test(lower(tokens, since - 1))) return true;
  for (let at = since - 1; at >= since - SUPERLATIVE_REACH; at -= 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (/^(?:best|worst|first|most|least|\p{L}+est)$/u.test(lower(tokens, at))) return true;
  }
  return false;
}

const SUPERLATIVE_REACH = 6;
