import { COUNTED_OCCASIONS, NOT_COUNTED, NOUN_STOPS } from '../lexicon/nouns.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { ORDINALS, TENS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import { follows, isCapitalised, isDash, lower, type Read } from '../text/read.ts';

const LONGEST_PHRASE = 6;

/**
 * Takes "12th regular meeting", "50th anniversary", "7th time", "fifth time", "first foreign visit",
 * "twenty-first session", "1,000th flight", "20th Party Congress".
 * Refuses "20th century", "August 20th", "third countries", "first of all", "second-largest".
 */
export function readOrdinal(tokens: readonly Token[], at: number): Figure | undefined {
  const place = inFigures(tokens, at) ?? inWords(tokens, at);
  if (place === undefined) return undefined;
  const { to, value, figures } = place;
  const noun = counted(tokens, to, figures) ?? repeated(tokens, to, value);
  return noun === undefined
    ? undefined
    : { ...noun, value, step: 1, unit: 'ordinal', kind: 'ordinal', rule: 'ordinal' };
}

interface Place extends Read {
  readonly value: number;
  readonly figures: boolean;
}

/** "29th", "1,000th" */
function inFigures(tokens: readonly Token[], at: number): Place | undefined {
  const token = tokens[at];
  if (token?.kind === 'ordinal')
    return { to: at + 1, value: Number.parseInt(token.text, 10), figures: true };
  const ending = tokens[at + 1];
  const ended = ending?.glued === true && /^(?:st|nd|rd|th)$/.test(ending.lower);
  return token?.kind === 'number' && ended
    ? { to: at + 2, value: Number(token.text.replaceAll(',', '')), figures: true }
    : undefined;
}

/** "fifth", "twenty-first": an ordinal in words. */
export function inWords(tokens: readonly Token[], at: number): Place | undefined {
  const tens = TENS.get(lower(tokens, at));
  if (tens !== undefined) {
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    const unit = ORDINALS.get(lower(tokens, next)) ?? 10;
    return unit < 10 ? { to: next + 1, value: tens + unit, figures: false } : undefined;
  }
  const value = ORDINALS.get(lower(tokens, at));
  return value === undefined || isUnitOfTens(tokens, at)
    ? undefined
    : { to: at + 1, value, figures: value >= LARGE };
}

/** "the thousandth graduate": so large an ordinal in words counts, as one in figures does. */
const LARGE = 100;

function isUnitOfTens(tokens: readonly Token[], at: number): boolean {
  return isDash(tokens[at - 1]) && TENS.has(lower(tokens, at - 2));
}

/** "fifth time", "the second this year", "the 39th of": an ordinal that counts times. */
function repeated(
  tokens: readonly Token[],
  at: number,
  value: number,
): { to: number; noun: readonly string[] } | undefined {
  if (value > 1 && follows(tokens, at, 'this', 'year')) return { to: at, noun: [] };
  if (value > 1 && lower(tokens, at) === 'time') return { to: at + 1, noun: ['time'] };
  if (
    /^(?:country|nation|state|company|city)$/.test(lower(tokens, at)) &&
    lower(tokens, at + 1) === 'to'
  ) {
    return { to: at + 1, noun: [lower(tokens, at)] };
  }
  return tokens[at - 1]?.kind === 'ordinal' &&
    lower(tokens, at) === 'of' &&
    lower(tokens, at - 2) === 'the' &&
    !MONTHS.has(lower(tokens, at + 1))
    ? { to: at, noun: [] }
    : undefined;
}

function counted(
  tokens: readonly Token[],
  at: number,
  figures: boolean,
): { to: number; noun: readonly string[] } | undefined {
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    if (words.length > 0 && isInside(tokens, next, words.at(-1))) continue;
    if (token?.kind !== 'word' || endsPhrase(tokens, next)) break;
    words.push(token.lower);
    if (COUNTED_OCCASIONS.has(token.lower)) return { to: next + 1, noun: words };
  }
  if (!figures || words.length === 0 || NOT_COUNTED.has(lower(tokens, at))) return undefined;
  return { to: at + 1, noun: words.slice(0, 1) };
}

/** The stop of "St. Lund" and the hyphen of "Norlandish-Sudlandish". */
function isInside(tokens: readonly Token[], at: number, before: string | undefined): boolean {
  const token = tokens[at];
  if (token?.text === '.') return before === 'st' && tokens[at + 1]?.kind === 'word';
  return isDash(token) && token?.glued === true;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  return NOUN_STOPS.has(word) || (NOT_COUNTED.has(word) && !isPartOfOccasion(tokens, at));
}

/** "20th Party Congress": a word of the occasion's own name. */
function isPartOfOccasion(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) && COUNTED_OCCASIONS.has(lower(tokens, at + 1));
}
