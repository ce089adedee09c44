import { COUNTED_OCCASIONS, NOT_COUNTED, NOUN_STOPS } from '../lexicon/nouns.ts';
import { MONTHS } from '../lexicon/calendar.ts';
import { ORDINALS, TENS } from '../lexicon/numbers.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figure.ts';
import type { Counted } from './noun.ts';
import { follows, isCapitalised, isDash, lower, pastDash, type Read } from '../text/read.ts';

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
    const next = pastDash(tokens, at + 1);
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

/** "fifth time", "first country to", "the 39th of": an ordinal that counts no occasion by name. */
function repeated(tokens: readonly Token[], at: number, value: number): Counted | undefined {
  const word = lower(tokens, at);
  if (value > 1 && follows(tokens, at, 'this', 'year')) return { to: at, noun: [] };
  if (value > 1 && word === 'time') return { to: at + 1, noun: ['time'] };
  if (/^(?:country|nation|state|company|city)$/.test(word) && lower(tokens, at + 1) === 'to')
    return { to: at + 1, noun: [word] };
  const isOf = word === 'of' && !MONTHS.has(lower(tokens, at + 1));
  return isOf && tokens[at - 1]?.kind === 'ordinal' ? { to: at, noun: [] } : undefined;
}

function counted(tokens: readonly Token[], at: number, figures: boolean): Counted | undefined {
  const words: string[] = [];
  for (let next = at; next < at + LONGEST_PHRASE; next += 1) {
    const token = tokens[next];
    // "Norlandish-Sudlandish"
    if (words.length > 0 && isDash(token) && token?.glued === true) continue;
    if (token?.kind !== 'word' || endsPhrase(tokens, next)) break;
    words.push(token.lower);
    if (COUNTED_OCCASIONS.has(token.lower)) return { to: next + 1, noun: words };
  }
  return figures && words.length > 0 ? { to: at + 1, noun: words.slice(0, 1) } : undefined;
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const word = lower(tokens, at);
  // "20th Party Congress": a word of the occasion's own name
  const isOfName = isCapitalised(tokens[at]) && COUNTED_OCCASIONS.has(lower(tokens, at + 1));
  return NOUN_STOPS.has(word) || (NOT_COUNTED.has(word) && !isOfName);
}
